package com.azuvio.crmconnect.starter.print;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * Prints XHTML as PDF/A-3U, tagged for screen readers, with its fonts embedded. It fetches nothing: images are in the page. A service that prints brings
 * the library ({@code openhtmltopdf-pdfbox}); in one that does not, nothing of it is loaded.
 */
public class PdfPrinter {

    private static final String FAMILY = "Noto Sans";
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    static {
        // The library tells of every style sheet and font at INFO.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final byte[] regular = resource("/fonts/NotoSans-Regular.ttf");
    private final byte[] semiBold = resource("/fonts/NotoSans-SemiBold.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final FSCacheEx<String, FSCacheValue> fontMetrics = new FSDefaultCacheStore();

    public byte[] print(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, fontMetrics);
        builder.useFont(() -> new ByteArrayInputStream(regular), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(semiBold), FAMILY, SEMI_BOLD, FontStyle.NORMAL, true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.useColorProfile(colours);
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.withProducer("CRMconnect Sales Back Office");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return pdf.toByteArray();
    }

    private static byte[] resource(String path) {
        try (InputStream input = PdfPrinter.class.getResourceAsStream(path)) {
            if (input == null) {
                throw new IllegalStateException("No " + path + " on the class path");
            }
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
