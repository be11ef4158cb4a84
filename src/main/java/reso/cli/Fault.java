package reso.cli;

import java.util.Optional;
import reso.text.UnreadableTextException;

/**
 * Why nothing came of a draft.
 *
 * @param code of the input family; those from 900 on are of the draft as a whole
 * @param message fits after the name of the draft and a colon
 * @param exit what it makes of the exit code
 * @param cause of a bug, for whoever looks for it
 */
record Fault(String code, String message, int exit, Optional<Throwable> cause) {
    private static final String BUG = "IN900";
    private static final String TOO_SLOW = "IN907";
    private static final String NO_MEMORY = "IN908";

    static Fault of(UnreadableTextException unreadable) {
        return new Fault(unreadable.code(), unreadable.getMessage(), Exit.REFUSED, Optional.empty());
    }

    static Fault tooSlow(long seconds) {
        return new Fault(TOO_SLOW, "takes more than " + seconds + " s; give it more with --deadline", Exit.REFUSED, Optional.empty());
    }

    static Fault of(Throwable bug) {
        if (bug instanceof OutOfMemoryError) {
            return new Fault(NO_MEMORY, "needs more memory; give Java more with -Xmx, or use --jobs 1", Exit.BROKEN, Optional.empty());
        }
        String message = "cannot be worked on because of a bug in reso (" + bug + "); the draft is not to blame";
        return new Fault(BUG, message, Exit.BROKEN, Optional.of(bug));
    }
}
