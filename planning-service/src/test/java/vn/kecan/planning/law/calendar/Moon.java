package vn.kecan.planning.law.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.kecan.platform.time.Now;

/**
 * New moons by Meeus' series, good to about ten minutes in these years: in Hanoi a lunar month begins on their day. None
 * of the new moons asked for lies within ten minutes of midnight.
 */
final class Moon {

    private static final double MONTH = 29.530588861;

    private Moon() {}

    /** The first day of the lunar month that begins nearest to a day. */
    static LocalDate newMoonNear(LocalDate day) {
        var k = Math.round((day.toEpochDay() - 10962.76) / MONTH);
        return newMoon(k);
    }

    static LocalDate newMoonAfter(LocalDate newMoon) {
        return newMoonNear(newMoon.plusDays(30));
    }

    private static LocalDate newMoon(long k) {
        var t = k / 1236.85;
        var mean = 2451550.09766 + MONTH * k + 0.00015437 * t * t;
        var e = 1 - 0.002516 * t;
        var sun = Math.toRadians(2.5534 + 29.10535670 * k);
        var moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        var node = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        var julian = mean
                - 0.40720 * Math.sin(moon)
                + 0.17241 * e * Math.sin(sun)
                + 0.01608 * Math.sin(2 * moon)
                + 0.01039 * Math.sin(2 * node)
                + 0.00739 * e * Math.sin(moon - sun)
                - 0.00514 * e * Math.sin(moon + sun)
                + 0.00208 * e * e * Math.sin(2 * sun)
                - 0.00111 * Math.sin(moon - 2 * node)
                - 0.00057 * Math.sin(moon + 2 * node)
                + 0.00056 * e * Math.sin(2 * moon + sun)
                - 0.00042 * Math.sin(3 * moon)
                + 0.00042 * e * Math.sin(sun + 2 * node)
                + 0.00038 * e * Math.sin(sun - 2 * node)
                - 0.00024 * e * Math.sin(2 * moon - sun);
        var terrestrial = Instant.EPOCH.plusMillis((long) ((julian - 2440587.5) * 86_400_000));
        return LocalDate.ofInstant(terrestrial.minus(Duration.ofSeconds(70)), Now.ZONE);
    }
}
