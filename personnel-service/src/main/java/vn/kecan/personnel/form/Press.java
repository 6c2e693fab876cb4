package vn.kecan.personnel.form;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.kecan.platform.time.Now;

/**
 * Sets a page in type. The font is Liberation Sans, which comes with the library and has every Vietnamese letter; of it
 * the letters used are embedded. The same page gives the same bytes.
 */
final class Press {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Press() {}

    /** @param knownAt stands as the day of creation, so that the bytes depend on nothing but the answer */
    static byte[] pdf(String html, Instant knownAt) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(Press::font, "form", 400, BaseRendererBuilder.FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        builder.withProducer("Kế Cận");
        builder.toStream(bytes);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            date(document, knownAt);
            document.save(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("The form cannot be set in type", broken);
        }
        return bytes.toByteArray();
    }

    private static void date(PDDocument document, Instant knownAt) {
        var day = GregorianCalendar.from(knownAt.atZone(Now.ZONE));
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        document.setDocumentId(knownAt.toEpochMilli());
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }
}
