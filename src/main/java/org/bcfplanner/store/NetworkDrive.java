package org.bcfplanner.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Tells network drives, on which a database can be damaged by two computers writing at once or by a lost connection.
 * Knows what the operating system tells: on Windows that is the form of the path, so a drive letter that stands for a
 * share may pass.
 */
final class NetworkDrive {
    private static final Set<String> TYPES = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "9p",
            "afs",
            "afpfs",
            "ncp",
            "ncpfs",
            "sshfs",
            "davfs",
            "davfs2",
            "webdav",
            "webdavfs",
            "rclone",
            "ceph",
            "glusterfs",
            "lustre",
            "gpfs",
            "beegfs",
            "s3fs",
            "vboxsf",
            "vmhgfs",
            "vmhgfs-fuse");

    private NetworkDrive() {}

    /** Whether this folder, which must exist, lies on one. Where the system does not tell, it does not. */
    static boolean holds(Path folder) {
        try {
            Path real = folder.toRealPath();
            FileStore store = Files.getFileStore(real);
            return isShare(folder.toString())
                    || isShare(real.toString())
                    || isShare(store.name())
                    || isRemote(store.type());
        } catch (IOException untold) {
            return false;
        }
    }

    /** Whether a path is that of a share: {@code \\server\share\folder}. */
    static boolean isShare(String path) {
        String plain = path.replace('/', '\\').toUpperCase(Locale.ROOT);
        boolean device = plain.startsWith("\\\\?\\") || plain.startsWith("\\\\.\\");
        return device ? plain.startsWith("UNC\\", 4) : plain.startsWith("\\\\");
    }

    /** Whether a file system of this type, as Java names it, is reached over a network. */
    static boolean isRemote(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return TYPES.contains(name.startsWith("fuse.") ? name.substring("fuse.".length()) : name);
    }
}
