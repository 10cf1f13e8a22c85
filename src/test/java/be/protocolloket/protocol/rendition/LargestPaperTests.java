package be.protocolloket.protocol.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One printed text must not take the house down: the largest that may be entered fits in a heap of 512 MB. */
class LargestPaperTests {

    @Test
    void theLargestTextPrintsOnASmallHeap() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var run = new ProcessBuilder(
                        java, "-Xmx512m", "-cp", System.getProperty("java.class.path"), LargestPaper.class.getName())
                .redirectErrorStream(true)
                .start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(said).isZero();
        assertThat(said).contains("The largest text as PDF");
        System.out.println(said.lines()
                .filter(line -> line.startsWith("The largest"))
                .findFirst()
                .orElseThrow());
    }
}
