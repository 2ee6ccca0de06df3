package org.folkmoot.service.file;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.store.CheckDao;
import org.folkmoot.store.Store;

/** Checks that a consultation file is sound. */
public final class CheckService {
    private final Store store;

    public CheckService(Store store) {
        this.store = store;
    }

    /** One sentence per problem; empty if there is none. The search index is checked only if the file is writable. */
    public List<String> check() {
        CheckDao dao = new CheckDao();
        List<String> findings = new ArrayList<>(store.read(dao::findings));
        if (!store.readOnly()) {
            findings.addAll(store.write(dao::indexFindings));
        }
        return findings;
    }
}
