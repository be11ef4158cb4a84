package reso.cli;

/** Why a job is not done, in one line fit to be shown. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
