package org.folkmoot.ui.common;

import java.util.ArrayList;
import java.util.List;

/** Records the messages shown to the user. */
public final class Heard implements Notices {
    private final List<String> toasts = new ArrayList<>();
    private final List<String> banners = new ArrayList<>();
    private Runnable button = () -> {};

    @Override
    public void toast(String text) {
        toasts.add(text);
    }

    @Override
    public void toast(String text, String label, Runnable then) {
        toasts.add(text);
        button = then;
    }

    @Override
    public void banner(String sentence) {
        banners.add(sentence);
    }

    public List<String> toasts() {
        return toasts;
    }

    public List<String> banners() {
        return banners;
    }

    /** Presses the button of the last toast that had one. */
    public void press() {
        button.run();
    }
}
