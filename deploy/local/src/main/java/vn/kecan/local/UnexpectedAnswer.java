package vn.kecan.local;

/** The suite answered otherwise than a lawful run of the main job needs. */
public final class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnexpectedAnswer(String message) {
        super(message);
    }
}
