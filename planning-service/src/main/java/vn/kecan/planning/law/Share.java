package vn.kecan.planning.law;

/** Shares of a whole as whole numbers; nothing is ever compared through a rounded percentage. */
public final class Share {

    private static final long HUNDRED = 100;

    private Share() {}

    /** The least count with {@code count * 100 >= percent * whole}. */
    public static long atLeast(long percent, long whole) {
        return Math.ceilDiv(percent * whole, HUNDRED);
    }

    /** The greatest count with {@code count * 100 <= percent * whole}. */
    public static long atMost(long percent, long whole) {
        return Math.floorDiv(percent * whole, HUNDRED);
    }

    /** Whether the count is over so many percent of the whole; exactly so many are not. */
    public static boolean over(long count, long percent, long whole) {
        return count * HUNDRED > percent * whole;
    }

    /** The percentage of the whole, a half counted upwards. */
    public static long halfUp(long percent, long whole) {
        return Math.floorDiv(2 * percent * whole + HUNDRED, 2 * HUNDRED);
    }

    /** The least count with {@code count * denominator >= numerator * whole}. */
    public static long atLeast(long numerator, long denominator, long whole) {
        return Math.ceilDiv(numerator * whole, denominator);
    }

    /** The least count with {@code count * 100 > percent * whole}: exactly the share is not enough. */
    public static long moreThan(long percent, long whole) {
        return Math.floorDiv(percent * whole, HUNDRED) + 1;
    }

    /** The least count with {@code count * denominator > numerator * whole}. */
    public static long moreThan(long numerator, long denominator, long whole) {
        return Math.floorDiv(numerator * whole, denominator) + 1;
    }

    /** Whether the count is exactly the percentage of the whole. */
    public static boolean exactly(long percent, long whole, long count) {
        return count * HUNDRED == percent * whole;
    }
}
