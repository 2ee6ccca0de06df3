package org.folkmoot.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who sits at each place in the order of arrival. */
final class Plan {
    /** One place: an ordinary individual unless one of the others holds. */
    public sealed interface Place {}

    record Person() implements Place {}

    record Body() implements Place {}

    record Silent() implements Place {}

    record Twin() implements Place {}

    record Member(Campaign campaign) implements Place {}

    record Written(Utterance answer) implements Place {}

    private final List<Place> places;
    private final Dice dice;

    Plan(int size, Dice dice) {
        this.places = new ArrayList<>(Collections.nCopies(size, new Person()));
        this.dice = dice;
    }

    Plan organisations(int count) {
        return scatter(Collections.nCopies(count, new Body()), 0.0, 1.0);
    }

    Plan silent(int count) {
        return scatter(Collections.nCopies(count, new Silent()), 0.0, 1.0);
    }

    Plan campaigns(List<Campaign> campaigns) {
        campaigns.forEach(c -> scatter(Collections.nCopies(c.copies(), new Member(c)), c.from(), c.until()));
        return this;
    }

    Plan written(List<Utterance> answers) {
        return scatter(answers.stream().map(Written::new).toList(), 0.0, 1.0);
    }

    /** Rows sent twice: the place after an ordinary person repeats it. */
    Plan twins(int count) {
        for (int left = count; left > 0; ) {
            int at = dice.between(1, places.size() - 1);
            if (places.get(at) instanceof Person && places.get(at - 1) instanceof Person) {
                places.set(at, new Twin());
                left--;
            }
        }
        return this;
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    private Plan scatter(List<? extends Place> items, double from, double until) {
        for (Place item : items) {
            int at;
            do {
                at = (int) (places.size() * (from + dice.unit() * (until - from)));
            } while (!(places.get(at) instanceof Person));
            places.set(at, item);
        }
        return this;
    }
}
