package org.folkmoot.export;

import org.folkmoot.model.counting.Funnel;

/** {@code funnel.csv}: how many submissions were received, set aside at each step, and analysed. */
public final class FunnelCsv implements CsvTable {
    private final Funnel funnel;

    public FunnelCsv(Funnel funnel) {
        this.funnel = funnel;
    }

    @Override
    public String fileName() {
        return "funnel.csv";
    }

    @Override
    public void writeTo(SafeCsv csv, RowsWritten written) {
        csv.row("step", "submissions");
        csv.row("received", Long.toString(funnel.received()));
        csv.row("blank", Long.toString(funnel.blank()));
        csv.row("duplicate", Long.toString(funnel.duplicate()));
        csv.row("invalid", Long.toString(funnel.invalid()));
        csv.row("out_of_scope", Long.toString(funnel.outOfScope()));
        csv.row("analysed", Long.toString(funnel.analysed()));
        written.next();
    }
}
