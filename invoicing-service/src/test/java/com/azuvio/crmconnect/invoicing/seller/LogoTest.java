package com.azuvio.crmconnect.invoicing.seller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

    @Test
    void readsAPngAndWritesItBack() throws IOException {
        String uri = png(300, 80);

        Logo logo = Logo.parse(uri);

        assertThat(logo.dataUri()).isEqualTo(uri);
        assertThat(logo.sha256()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/logo.png",
                "data:image/svg+xml;base64,PHN2Zy8+",
                "data:image/png;base64,====",
                "data:image/png;base64,bm8gaW1hZ2U="
            })
    void refusesWhatIsNoImage(String uri) {
        assertThatThrownBy(() -> Logo.parse(uri)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAPngThatSaysItIsAJpeg() throws IOException {
        String lying = png(10, 10).replace("image/png", "image/jpeg");
        assertThatThrownBy(() -> Logo.parse(lying)).hasMessageContaining("no readable image/jpeg");
    }

    @Test
    void refusesTooManyPixelsAndTooManyBytes() throws IOException {
        String wide = png(2001, 1);
        String heavy = "data:image/png;base64,"
                + Base64.getEncoder().encodeToString("x".repeat(102_401).getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> Logo.parse(wide)).hasMessageContaining("2000 pixels");
        assertThatThrownBy(() -> Logo.parse(heavy)).hasMessageContaining("100 KiB");
    }

    private static String png(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
