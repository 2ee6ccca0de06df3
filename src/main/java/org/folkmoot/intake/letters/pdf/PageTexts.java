package org.folkmoot.intake.letters.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.folkmoot.intake.letters.content.LetterBody;

/** Extracts the text of each page by position: lines as laid out, a blank line between paragraphs. */
final class PageTexts extends PDFTextStripper {
    private final List<String> pages = new ArrayList<>();
    private final StringWriter text = new StringWriter();

    PageTexts() {
        setSortByPosition(true);
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageEnd("");
        setArticleStart("");
        setArticleEnd("");
    }

    /** One text per page; empty for a page without text. */
    List<String> read(PDDocument document) throws IOException {
        for (int i = 1; i <= document.getNumberOfPages(); i++) {
            pages.add("");
        }
        writeText(document, text);
        return List.copyOf(pages);
    }

    @Override
    protected void endPage(PDPage page) {
        int index = getCurrentPageNo() - 1;
        if (index >= 0 && index < pages.size()) {
            pages.set(index, text.toString().strip());
        }
        text.getBuffer().setLength(0);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (text.getBuffer().length() > LetterBody.MAX_LENGTH) {
            throw new IOException("a page longer than any letter");
        }
        super.processOperator(operator, operands);
    }
}
