package org.folkmoot.ui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the icon: people in two rings around an open place, one of whom is speaking. Run {@link #main} to write the
 * files under {@code assets/icon} again.
 */
public final class IconDrawing {
    private static final Color GROUND = new Color(0x0B4F8A);
    private static final Color PEOPLE = Color.WHITE;
    private static final Color SPEAKER = new Color(0xF2B134);
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

    private IconDrawing() {}

    /** @param args the folder to write to */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length == 0 ? "assets/icon" : args[0]);
        Files.createDirectories(folder);
        for (int size : SIZES) {
            ImageIO.write(
                    draw(size),
                    "png",
                    folder.resolve("folkmoot-" + size + ".png").toFile());
        }
    }

    static BufferedImage draw(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double unit = size / 64.0;
        pen.setColor(GROUND);
        pen.fill(new RoundRectangle2D.Double(0, 0, size, size, 14 * unit, 14 * unit));
        // Small icons keep the one ring and fewer people: more would only be grey.
        boolean small = size < 32;
        pen.setColor(PEOPLE);
        if (small) {
            ring(pen, unit, 5, 21, 6.5);
        } else {
            ring(pen, unit, 5, 13, 3.8);
            ring(pen, unit, 8, 23, 3.8);
        }
        pen.setColor(SPEAKER);
        dot(pen, unit, 32, 43, small ? 8 : 5.5);
        pen.dispose();
        return image;
    }

    /** Half a ring of people above the speaker. */
    private static void ring(Graphics2D pen, double unit, int people, double radius, double size) {
        for (int i = 0; i < people; i++) {
            double angle = Math.PI * (1.0 + (i / (people - 1.0)));
            dot(pen, unit, 32 + radius * Math.cos(angle), 43 + radius * Math.sin(angle), size);
        }
    }

    private static void dot(Graphics2D pen, double unit, double x, double y, double radius) {
        double r = radius * unit;
        pen.fill(new Ellipse2D.Double(x * unit - r, y * unit - r, 2 * r, 2 * r));
    }
}
