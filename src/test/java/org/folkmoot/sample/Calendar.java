package org.folkmoot.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** When submissions arrive: a rush at the start and at the deadline, a lull at Christmas, a few late. */
final class Calendar {
    private static final LocalDate OPENS = LocalDate.of(2021, 11, 16);
    private static final LocalDate CLOSES = LocalDate.of(2022, 1, 21);
    private static final LocalDate LULL_FROM = LocalDate.of(2021, 12, 23);
    private static final LocalDate LULL_UNTIL = LocalDate.of(2022, 1, 3);
    private static final int LATE = 9;
    private static final double[] HOURS = {
        1.2, 0.6, 0.3, 0.2, 0.2, 0.4, 1, 2.4, 4, 5, 6, 6, 6.4, 6, 5, 5, 5, 5.4, 6, 7, 8, 8, 6, 3
    };

    private final Dice dice;

    Calendar(Dice dice) {
        this.dice = dice;
    }

    /** So many moments in order. */
    List<Instant> moments(int count) {
        List<LocalDate> days = OPENS.datesUntil(CLOSES.plusDays(1)).toList();
        List<Integer> hours = new ArrayList<>();
        for (int hour = 0; hour < HOURS.length; hour++) {
            hours.add(hour);
        }
        List<Instant> moments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = i < LATE ? CLOSES.plusDays(dice.between(1, 6)) : dice.weighted(days, Calendar::weight);
            moments.add(day.atTime(dice.weighted(hours, h -> HOURS[h]), dice.below(60), dice.below(60))
                    .toInstant(ZoneOffset.UTC));
        }
        moments.sort(null);
        return moments;
    }

    private static double weight(LocalDate day) {
        if (!day.isBefore(LULL_FROM) && !day.isAfter(LULL_UNTIL)) {
            return 0.3;
        }
        long sinceOpening = day.toEpochDay() - OPENS.toEpochDay();
        long untilClose = CLOSES.toEpochDay() - day.toEpochDay();
        double rush = sinceOpening < 5 ? 2.2 - 0.2 * sinceOpening : untilClose < 5 ? 2.8 - 0.3 * untilClose : 0.8;
        return day.getDayOfWeek().getValue() > 5 ? rush * 0.7 : rush;
    }
}
