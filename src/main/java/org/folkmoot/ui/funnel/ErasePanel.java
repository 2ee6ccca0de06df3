package org.folkmoot.ui.funnel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.folkmoot.service.received.ErasureService.Preview;
import org.folkmoot.ui.common.Messages;

/** Says what will be erased and what cannot be reached, and asks the user to type the reference. */
final class ErasePanel extends ConfirmPanel {
    private final TextField typed;

    ErasePanel(Messages messages, Preview preview, ReceivedViewModel model, Runnable close) {
        super(
                messages,
                messages.text("received.erase.title", preview.reference()),
                paragraphs(messages, preview),
                messages.text("received.erase.do"),
                close);
        typed = asks(messages.text("received.erase.type", preview.reference()), preview.reference());
        onConfirm(() -> model.erase(preview.reference(), close, this::refused));
    }

    private static List<String> paragraphs(Messages messages, Preview preview) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                preview.begun()
                        ? messages.text("received.erase.again", preview.backups())
                        : messages.text("received.erase.text", preview.texts(), preview.memos(), preview.backups()));
        paragraphs.add(messages.text("received.erase.stays"));
        if (!preview.quotedIn().isEmpty()) {
            paragraphs.add(messages.text("received.erase.quoted", String.join(", ", preview.quotedIn())));
        }
        if (!preview.related().isEmpty()) {
            paragraphs.add(messages.text("received.erase.related", String.join(", ", preview.related())));
        }
        return paragraphs;
    }

    @Override
    Node field() {
        return typed;
    }
}
