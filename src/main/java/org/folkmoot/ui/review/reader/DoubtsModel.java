package org.folkmoot.ui.review.reader;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.coding.CodingDoubt;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.Sort;
import org.folkmoot.service.suggest.TrustService;
import org.folkmoot.ui.review.state.ReviewViewModel;

/**
 * While the list is sorted by how doubtful the coding is, reads why the response being read is in it. In any other order
 * there are no doubts, so that the model does not sway the coder. Used on the UI thread only.
 */
public final class DoubtsModel {
    private final TrustService trust;
    private final ReviewViewModel model;
    private final ReadOnlyObjectWrapper<List<CodingDoubt>> doubts = new ReadOnlyObjectWrapper<>(List.of());
    private long shown = -1;

    public DoubtsModel(TrustService trust, ReviewViewModel model) {
        this.trust = trust;
        this.model = model;
        model.reading().detailProperty().addListener(change -> read());
        model.responses().narrowing().queryProperty().addListener(change -> read());
    }

    private void read() {
        Optional<ResponseDetail> detail = model.reading().detailProperty().get();
        boolean asked = model.responses().narrowing().query().sort().by() == Sort.By.SUSPICIOUS;
        if (!asked || detail.isEmpty()) {
            doubts.set(List.of());
            return;
        }
        long textId = detail.get().row().textId();
        if (textId != shown) {
            doubts.set(List.of());
        }
        model.queue().readUnqueued(() -> trust.doubts(textId), found -> {
            if (model.reading().detailProperty().get().equals(detail)) {
                shown = textId;
                doubts.set(found);
            }
        });
    }

    public ReadOnlyObjectProperty<List<CodingDoubt>> doubtsProperty() {
        return doubts.getReadOnlyProperty();
    }
}
