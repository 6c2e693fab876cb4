package vn.kecan.local.bench;

/** Why a figure has no line. */
final class CannotMeasure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotMeasure(String why) {
        super(why);
    }
}
