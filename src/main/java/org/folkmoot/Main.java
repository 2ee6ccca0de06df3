package org.folkmoot;

/** Entry point: no argument or a file opens the window, a command runs it. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(args.length);
    }
}
