package org.folkmoot.store.report;

import java.util.List;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.importing.AttributeDao;
import org.jdbi.v3.core.Handle;

/** What counting and exporting both read, within one read. */
abstract class ReportDao {
    protected final Handle handle;

    ReportDao(Handle handle) {
        this.handle = handle;
    }

    public final Codeframe codeframe() {
        return new ThemeDao().codeframe(handle);
    }

    public final List<Attribute> attributes() {
        return new AttributeDao().attributes(handle);
    }
}
