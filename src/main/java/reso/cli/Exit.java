package reso.cli;

/** What the exit code of the program tells its caller. Of several the highest counts. */
final class Exit {
    static final int DONE = 0;
    /** Something was found that weighs as much as {@code --fail-on} says. */
    static final int FOUND = 1;
    /** The job could not be done: wrong use, a file that cannot be read, a limit. */
    static final int REFUSED = 2;
    /** A bug in reso, or not enough memory. */
    static final int BROKEN = 3;
    /** Nobody reads standard output any more; as a program that the signal SIGPIPE ended. */
    static final int PIPE_CLOSED = 141;

    private Exit() {}
}
