package org.bcfplanner;

/** Decides: window or command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
