// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

    @Test
    void theReaderOfTheJdkGetsEveryPointBack() throws IOException {
        Random random = new Random(7);
        for (int[] size : new int[][] {{1, 1}, {7, 3}, {640, 211}}) {
            BufferedImage image = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < size[1]; y++) {
                for (int x = 0; x < size[0]; x++) {
                    image.setRGB(x, y, random.nextInt(4) == 0 ? random.nextInt() : 0xFFFFFF);
                }
            }
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(image)));
            assertThat(read.getWidth()).isEqualTo(size[0]);
            assertThat(read.getRGB(0, 0, size[0], size[1], null, 0, size[0]))
                    .isEqualTo(image.getRGB(0, 0, size[0], size[1], null, 0, size[0]));
        }
    }
}
