package org.bcfplanner.store;

import java.nio.file.Path;
import org.bcfplanner.session.Password;

/** Opens a library with one password, gives it another one, says so, and stays until it is killed. */
final class ProtectingProcess {
    private ProtectingProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (Library library = Library.open(Path.of(arguments[0]), Password.of(arguments[1]))) {
            System.out.println(Victim.SAYS + "begins");
            library.protection().protect(Password.of(arguments[2])).join();
            System.out.println(Victim.SAYS + "protected");
            Thread.currentThread().join();
        }
    }
}
