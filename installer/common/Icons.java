import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon in every size and form that a system asks for: {@code java Icons.java FOLDER [--of-window FOLDER]}.
 * Three amounts, each a minimum in front of its maximum.
 */
final class Icons {
    private static final Color GROUND = new Color(0x0B5CAB);
    private static final Color EDGE = new Color(0x084A8A);
    private static final Color MINIMUM = Color.WHITE;
    private static final Color MAXIMUM = new Color(0x7FB8EC);
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> WINDOW_SIZES = List.of(16, 32, 48, 128);
    private static final Map<String, Integer> MAC_TYPES =
            Map.of("icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09", 512);

    private Icons() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int size : SIZES) {
            Files.write(folder.resolve("bcf-planner-" + size + ".png"), png(size));
        }
        Files.write(folder.resolve("bcf-planner.ico"), ico());
        Files.write(folder.resolve("bcf-planner.icns"), icns());
        if (args.length == 3 && args[1].equals("--of-window")) {
            Path window = Files.createDirectories(Path.of(args[2]));
            for (int size : WINDOW_SIZES) {
                Files.write(window.resolve("icon-" + size + ".png"), png(size));
            }
        }
    }

    private static byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 64.0, size / 64.0);
        block(pen, EDGE, 2, 2, 60, 60, 14);
        block(pen, GROUND, 3, 3, 58, 58, 13);
        bar(pen, 15, 20, 38);
        bar(pen, 28, 30, 40);
        bar(pen, 41, 14, 26);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** What is planned at least, in white, and at most, behind it. */
    private static void bar(Graphics2D pen, double y, double least, double most) {
        block(pen, MAXIMUM, 12, y, most, 8, 4);
        block(pen, MINIMUM, 12, y, least, 8, 4);
    }

    private static void block(Graphics2D pen, Color color, double x, double y, double width, double height, double round) {
        pen.setColor(color);
        pen.fill(new RoundRectangle2D.Double(x, y, width, height, round, round));
    }

    /** Windows: a table of places, then the pictures as PNG, which it reads since Vista. */
    private static byte[] ico() throws IOException {
        List<Integer> sizes = List.of(16, 24, 32, 48, 64, 256);
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        ByteBuffer table = ByteBuffer.allocate(6 + 16 * sizes.size()).order(ByteOrder.LITTLE_ENDIAN);
        table.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int size : sizes) {
            byte[] picture = png(size);
            table.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0); // 256 is written as 0
            table.putShort((short) 1).putShort((short) 32).putInt(picture.length);
            table.putInt(table.capacity() + pictures.size());
            pictures.write(picture);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(table.array());
        all.write(pictures.toByteArray());
        return all.toByteArray();
    }

    /** macOS: blocks of a type, a length and a PNG. */
    private static byte[] icns() throws IOException {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(blocks);
        for (String type : List.of("icp4", "icp5", "ic07", "ic08", "ic09")) {
            byte[] picture = png(MAC_TYPES.get(type));
            out.writeBytes(type);
            out.writeInt(picture.length + 8);
            out.write(picture);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(all);
        head.writeBytes("icns");
        head.writeInt(blocks.size() + 8);
        head.write(blocks.toByteArray());
        return all.toByteArray();
    }
}
