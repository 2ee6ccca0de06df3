package org.folkmoot.ui.common;

/** The CIEDE2000 colour difference, after Sharma, Wu and Dalal (2005), with all weights 1. */
final class Ciede {
    private static final double POW25 = Math.pow(25, 7);

    private Ciede() {}

    /** @param one L*, a*, b* */
    static double difference(double[] one, double[] other) {
        double meanC = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double g = 0.5 * (1 - root(meanC));
        double a1 = (1 + g) * one[1];
        double a2 = (1 + g) * other[1];
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, other[2]);
        double deltaL = other[0] - one[0];
        double deltaC = c2 - c1;
        double turn = c1 * c2 == 0 ? 0 : Math.abs(h2 - h1) <= 180 ? h2 - h1 : h2 > h1 ? h2 - h1 - 360 : h2 - h1 + 360;
        double deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
        double l = (one[0] + other[0]) / 2;
        double c = (c1 + c2) / 2;
        double h = meanHue(c1 * c2, h1, h2);
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double sl = 1 + 0.015 * square(l - 50) / Math.sqrt(20 + square(l - 50));
        double sc = 1 + 0.045 * c;
        double sh = 1 + 0.015 * c * t;
        double theta = 30 * Math.exp(-square((h - 275) / 25));
        double rt = -Math.sin(Math.toRadians(2 * theta)) * 2 * root(c);
        double dl = deltaL / sl;
        double dc = deltaC / sc;
        double dh = deltaH / sh;
        return Math.sqrt(dl * dl + dc * dc + dh * dh + rt * dc * dh);
    }

    private static double root(double c) {
        double seventh = Math.pow(c, 7);
        return Math.sqrt(seventh / (seventh + POW25));
    }

    private static double hue(double a, double b) {
        return a == 0 && b == 0 ? 0 : (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double meanHue(double chroma, double h1, double h2) {
        if (chroma == 0) {
            return h1 + h2;
        }
        if (Math.abs(h1 - h2) <= 180) {
            return (h1 + h2) / 2;
        }
        return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double square(double value) {
        return value * value;
    }
}
