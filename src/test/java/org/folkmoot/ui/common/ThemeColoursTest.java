package org.folkmoot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.paint.Color;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.junit.jupiter.api.Test;

/**
 * Neighbours in the codeframe are told apart by eyes that lack one kind of cone. Simulated after Machado, Oliveira and
 * Fernandes, "A physiologically-based model for simulation of color vision deficiency" (2009), severity 1; differences
 * are CIEDE2000, where 1 is just noticeable side by side and 10 is seen at a glance.
 */
class ThemeColoursTest {
    private static final double LEAST = 18;
    private static final int PALETTE = 10;

    private static final Map<String, double[][]> EYES = Map.of(
            "all cones", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protanopia",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
            "deuteranopia",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    },
            "tritanopia",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });

    @Test
    void neighbouringColoursDiffer() {
        List<Color> palette = palette();
        assertThat(palette).hasSize(PALETTE).doesNotHaveDuplicates();
        EYES.forEach((eyes, matrix) -> {
            for (int i = 0; i < PALETTE; i++) {
                Color one = palette.get(i);
                Color next = palette.get((i + 1) % PALETTE);
                assertThat(Ciede.difference(lab(one, matrix), lab(next, matrix)))
                        .as("%s and %s with %s", one, next, eyes)
                        .isGreaterThan(LEAST);
            }
        });
    }

    @Test
    void colourDifferenceMatchesPublishedValues() {
        // Sharma, Wu and Dalal (2005), table 1, pairs 1, 13, 25 and 34.
        assertThat(Ciede.difference(new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485}))
                .isCloseTo(2.0425, org.assertj.core.data.Offset.offset(0.0001));
        assertThat(Ciede.difference(new double[] {50, 2.5, 0}, new double[] {50, 0, -2.5}))
                .isCloseTo(4.3065, org.assertj.core.data.Offset.offset(0.0001));
        assertThat(Ciede.difference(
                        new double[] {60.2574, -34.0099, 36.2677}, new double[] {60.4626, -34.1751, 39.4387}))
                .isCloseTo(1.2644, org.assertj.core.data.Offset.offset(0.0001));
        assertThat(Ciede.difference(new double[] {2.0776, 0.0795, -1.135}, new double[] {0.9033, -0.0636, -0.5514}))
                .isCloseTo(0.9082, org.assertj.core.data.Offset.offset(0.0001));
    }

    private static List<Color> palette() {
        List<Theme> themes = new ArrayList<>();
        for (int i = 0; i < PALETTE; i++) {
            themes.add(new Theme(i + 1, new UUID(0, i), null, i, ThemeSpec.named("T" + i, "Theme " + i)));
        }
        ThemeColours colours = new ThemeColours(new Codeframe(themes));
        return themes.stream().map(theme -> colours.edge(theme.id())).toList();
    }

    private static double[] lab(Color colour, double[][] eyes) {
        double[] light = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = eyes[i][0] * light[0] + eyes[i][1] * light[1] + eyes[i][2] * light[2];
            seen[i] = Math.max(0, Math.min(1, sum));
        }
        double x = f((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
        double y = f(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
        double z = f((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
