package org.bcfplanner;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A process without a network: every socket of any kind and every look-up of a name is refused and noted. Started with
 * {@code -Djava.nio.channels.spi.SelectorProvider=org.bcfplanner.DeniedNetwork$Channels}.
 */
public final class DeniedNetwork {
    private static final List<String> TRIED = new CopyOnWriteArrayList<>();
    private static volatile boolean denied;

    private DeniedNetwork() {}

    /** From now on nothing gets through. */
    @SuppressWarnings("deprecation") // the only way left to see every socket that is made
    public static void deny() throws IOException {
        Socket.setSocketImplFactory(() -> refusedSocket("a socket"));
        ServerSocket.setSocketFactory(() -> refusedSocket("a socket that listens"));
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw new IllegalStateException(note("a datagram socket"));
        });
        denied = true;
    }

    /** What was tried since, each with where from. */
    public static List<String> tried() {
        return List.copyOf(TRIED);
    }

    private static String note(String what) {
        String from = Stream.of(new Throwable().getStackTrace())
                .skip(2)
                .map(StackTraceElement::toString)
                .filter(frame -> !frame.startsWith("java.base/"))
                .filter(frame -> !frame.startsWith("org.junit"))
                .limit(40)
                .toList()
                .toString();
        TRIED.add(what + " from " + from);
        return "No network here: " + what;
    }

    private static SocketImpl refusedSocket(String what) {
        throw new IllegalStateException(note(what));
    }

    /** Channels. */
    public static final class Channels extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() throws IOException {
            throw new IOException(note("a datagram channel"));
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
            throw new IOException(note("a datagram channel"));
        }

        @Override
        public Pipe openPipe() throws IOException {
            throw new IOException(note("a pipe"));
        }

        @Override
        public AbstractSelector openSelector() throws IOException {
            throw new IOException(note("a selector"));
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() throws IOException {
            throw new IOException(note("a channel that listens"));
        }

        @Override
        public SocketChannel openSocketChannel() throws IOException {
            throw new IOException(note("a channel"));
        }
    }

    /** Names of computers: as the system has them until they are denied. */
    public static final class Names extends InetAddressResolverProvider {
        @Override
        public String name() {
            return "denied";
        }

        @Override
        public InetAddressResolver get(Configuration configuration) {
            InetAddressResolver usual = configuration.builtinResolver();
            return new InetAddressResolver() {
                @Override
                public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                    if (denied) {
                        throw new UnknownHostException(note("the address of " + host));
                    }
                    return usual.lookupByName(host, policy);
                }

                @Override
                public String lookupByAddress(byte[] address) throws UnknownHostException {
                    if (denied) {
                        throw new UnknownHostException(note("the name of an address"));
                    }
                    return usual.lookupByAddress(address);
                }
            };
        }
    }
}
