package be.protocolloket.exchange.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

@Execution(ExecutionMode.CONCURRENT)
class AttachmentCheckTests {

    private static final int MEGABYTE = 1024 * 1024;

    private final AttachmentCheck check = new AttachmentCheck(new AttachmentSettings(
            DataSize.ofMegabytes(10), 20, List.of("pdf", "png", "jpg", "txt", "docx", "xlsx", "odt")));

    static Stream<Arguments> wholesome() {
        return Stream.of(
                Arguments.of("loonfiche.pdf", Files.pdf(), "application/pdf"),
                Arguments.of("LOONFICHE.PDF", Files.pdf(), "application/pdf"),
                Arguments.of("scan.png", Files.image("png"), "image/png"),
                Arguments.of("scan.jpg", Files.image("jpg"), "image/jpeg"),
                Arguments.of("scan.jpeg", Files.image("jpg"), "image/jpeg"),
                Arguments.of(
                        "nota.txt", "Geen bijzonderheden, één maand.\n".getBytes(StandardCharsets.UTF_8), "text/plain"),
                Arguments.of("brief.docx", Files.docx(), FileKind.DOCX.mediaType()),
                Arguments.of("link.docx", Files.linking("relationships/hyperlink"), FileKind.DOCX.mediaType()),
                Arguments.of("tabel.xlsx", Files.xlsx(), FileKind.XLSX.mediaType()),
                Arguments.of("brief.odt", Files.odt(Map.of()), FileKind.ODT.mediaType()));
    }

    @ParameterizedTest
    @MethodSource("wholesome")
    void whatPeopleSendIsTaken(String name, byte[] content, String mediaType) {
        InspectedFile file = check.check(name, content);
        assertThat(file.mediaType()).isEqualTo(mediaType);
        assertThat(file.name()).isEqualTo(name);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("loonfiche.pdf", Files.program(), "program"),
                Arguments.of("loonfiche.pdf.exe", Files.program(), "program"),
                Arguments.of("start.pdf", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8), "program"),
                Arguments.of("loonfiche.pdf", new byte[0], "empty"),
                Arguments.of("loonfiche.pdf", Arrays.copyOf(Files.pdf(), 11 * MEGABYTE), "too-large"),
                Arguments.of("loonfiche.pdf", Files.docx(), "other-name"),
                Arguments.of("brief.docx", Files.pdf(), "other-name"),
                Arguments.of("loonfiche.txt", Files.pdf(), "other-name"),
                Arguments.of("loonfiche", Files.pdf(), "name"),
                Arguments.of("", Files.pdf(), "name"),
                Arguments.of("alles.zip", Files.zip(Map.of("a.pdf", Files.pdf())), "archive"),
                Arguments.of("alles.zip", Files.zip(Map.of("a.txt", new byte[] {65})), "archive"),
                Arguments.of(
                        "pagina.html",
                        "<!doctype html><html><script>x</script></html>".getBytes(StandardCharsets.UTF_8),
                        "kind"),
                Arguments.of(
                        "tekening.svg",
                        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"
                                .getBytes(StandardCharsets.UTF_8),
                        "kind"),
                Arguments.of("oud.doc", ole(), "old-office"),
                Arguments.of("brief.docx", ole(), "old-office"),
                Arguments.of("brief.docx", Files.docx(Map.of("word/vbaProject.bin", new byte[] {1})), "macros"),
                Arguments.of("brief.odt", Files.odt(Map.of("Basic/Standard/Module1.xml", new byte[] {60})), "macros"),
                Arguments.of(
                        "brief.docx", Files.docx(Map.of("word/embeddings/blad.xlsx", Files.xlsx())), "files-inside"),
                Arguments.of("brief.docx", Files.docx(Map.of("word/embeddings/ole.bin", ole())), "files-inside"),
                Arguments.of("brief.docx", Files.linking("relationships/attachedTemplate"), "from-outside"),
                Arguments.of("brief.docx", Files.linking("relationships/image"), "from-outside"),
                Arguments.of(
                        "brief.odt",
                        Files.odt(Map.of(
                                "META-INF/manifest.xml",
                                "<manifest:encryption-data/>".getBytes(StandardCharsets.UTF_8))),
                        "password"),
                Arguments.of("brief.docx", Arrays.copyOf(Files.docx(), Files.docx().length - 30), "broken"),
                Arguments.of("brief.docx", Arrays.copyOf(Files.docx(), Files.docx().length + 30), "broken"),
                Arguments.of("scan.png", Arrays.copyOf(Files.image("png"), 20), "broken"),
                Arguments.of("loonfiche.pdf", Arrays.copyOf(Files.pdf(), 300), "broken"),
                Arguments.of("loonfiche.pdf", Files.pdf(AttachmentCheckTests::lock), "password"),
                Arguments.of("loonfiche.pdf", Files.pdf(AttachmentCheckTests::run), "script"),
                Arguments.of("loonfiche.pdf", Files.pdf(AttachmentCheckTests::launch), "script"),
                Arguments.of("loonfiche.pdf", Files.pdf(AttachmentCheckTests::embed), "files-inside"),
                Arguments.of("loonfiche.pdf", raw("<< /S /J#61vaScript /JS (x) >>"), "script"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsWrongIsSaid(String name, byte[] content, String problem) {
        assertThat(problem(name, content)).isEqualTo("exchange.attachment.problem." + problem);
    }

    @Test
    void aZipBombInADocumentIsNoticedBeforeItUnfolds() {
        byte[] zeros = new byte[40 * MEGABYTE];
        byte[] bomb = Files.docx(Map.of("word/media/a.xml", zeros, "word/media/b.xml", zeros));
        assertThat(bomb.length).isLessThan(MEGABYTE);
        assertThat(problem("brief.docx", bomb)).endsWith(".bomb");
        assertThat(problem("brief.odt", Files.odt(Map.of("Pictures/a", zeros)))).endsWith(".bomb");
        assertThat(problem("alles.zip", Files.zip(Map.of("a", zeros)))).endsWith(".bomb");
    }

    @Test
    void aDocumentOfThousandsOfPiecesIsNone() {
        var pieces = new java.util.HashMap<String, byte[]>();
        for (int i = 0; i < 6_000; i++) {
            pieces.put("word/" + i, new byte[0]);
        }
        assertThat(problem("brief.docx", Files.docx(pieces))).endsWith(".bomb");
    }

    @Test
    void aBombInThePackedObjectsOfAPdfIsNoticed() {
        byte[] packed = Files.deflated(new byte[70 * MEGABYTE]);
        byte[] head = ("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /Length " + packed.length
                        + " >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] tail = "\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] bomb = Arrays.copyOf(head, head.length + packed.length + tail.length);
        System.arraycopy(packed, 0, bomb, head.length, packed.length);
        System.arraycopy(tail, 0, bomb, head.length + packed.length, tail.length);
        assertThat(problem("loonfiche.pdf", bomb)).endsWith(".bomb");
    }

    @Test
    void aZipWhoseListTellsAnotherStoryIsRefused() {
        byte[] docx = Files.docx();
        String text = new String(docx, StandardCharsets.ISO_8859_1);
        int listed = text.lastIndexOf("word/document.xml");
        docx[listed] = 'W';
        assertThat(problem("brief.docx", docx)).endsWith(".broken");
    }

    @Test
    void anImageThatNoMemoryHoldsIsRefused() {
        byte[] png = Files.image("png");
        java.nio.ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        assertThat(problem("scan.png", png)).endsWith(".too-many-pixels");
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\an\\Mijn loonfiche.pdf,Mijn loonfiche.pdf",
        "../../etc/loonfiche.pdf,loonfiche.pdf",
        "loon\u202efdp.fiche.pdf,loonfdp.fiche.pdf",
        "loon\u0000fiche.pdf,loonfiche.pdf"
    })
    void aNameIsKeptWithoutItsTricks(String given, String kept) {
        assertThat(check.check(given, Files.pdf()).name()).isEqualTo(kept);
    }

    @Test
    void aVeryLongNameKeepsItsEnding() {
        String name = check.check("x".repeat(240) + ".pdf", Files.pdf()).name();
        assertThat(name).hasSizeLessThanOrEqualTo(150).endsWith("x.pdf");
    }

    @Test
    void aLongNameIsCutBetweenCharactersAndAnEndlessOneRefused() {
        assertThat(check.check("\ud83d\ude00".repeat(200) + ".pdf", Files.pdf()).name())
                .isEqualTo("\ud83d\ude00".repeat(146) + ".pdf");
        assertThat(check.check("e\u0301".repeat(100) + ".pdf", Files.pdf()).name())
                .isEqualTo("e\u0301".repeat(73) + ".pdf");
        assertThat(problem("x".repeat(400) + ".pdf", Files.pdf())).endsWith(".name-long");
        ResourceBundle words = ResourceBundle.getBundle("messages/exchange-attachments_nl");
        assertThat(words.getString("exchange.attachment.problem.name-long")).contains("te lang");
    }

    @Test
    void aHouseThatTakesPdfOnlyTakesPdfOnly() {
        var strict = new AttachmentCheck(new AttachmentSettings(DataSize.ofMegabytes(1), 20, List.of("pdf")));
        assertThat(strict.check("a.pdf", Files.pdf()).mediaType()).isEqualTo("application/pdf");
        assertThat(problem(strict, "a.png", Files.image("png"))).endsWith(".kind");
    }

    @Test
    void everyProblemHasASentence() {
        ResourceBundle words = ResourceBundle.getBundle("messages/exchange-attachments_nl");
        assertThat(refused().map(arguments -> (String) arguments.get()[2]))
                .allSatisfy(problem -> assertThat(words.getString("exchange.attachment.problem." + problem))
                        .isNotBlank());
    }

    private String problem(String name, byte[] content) {
        return problem(check, name, content);
    }

    private static String problem(AttachmentCheck check, String name, byte[] content) {
        try {
            check.check(name, content);
            return "taken";
        } catch (AttachmentRefusedException refused) {
            return refused.messageKey();
        }
    }

    private static byte[] ole() {
        byte[] file = new byte[1024];
        byte[] mark = java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        System.arraycopy(mark, 0, file, 0, mark.length);
        return file;
    }

    private static byte[] raw(String object) {
        return ("%PDF-1.7\n1 0 obj\n" + object + "\nendobj\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void lock(PDDocument document) {
        var policy = new StandardProtectionPolicy("eigenaar", "", new AccessPermission());
        policy.setEncryptionKeyLength(128);
        unchecked(document, each -> each.protect(policy));
    }

    private static void run(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
    }

    private static void launch(PDDocument document) {
        var action = new COSDictionary();
        action.setItem(COSName.S, COSName.getPDFName(PDActionLaunch.SUB_TYPE));
        document.getDocumentCatalog().getCOSObject().setItem("OpenAction", action);
    }

    private static void embed(PDDocument document) {
        unchecked(document, each -> {
            var file = new PDEmbeddedFile(each, new java.io.ByteArrayInputStream(Files.program()));
            var about = new PDComplexFileSpecification();
            about.setFile("hulp.exe");
            about.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("hulp", about));
            var names = new PDDocumentNameDictionary(each.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            each.getDocumentCatalog().setNames(names);
        });
    }

    private interface Step {
        void take(PDDocument document) throws IOException;
    }

    private static void unchecked(PDDocument document, Step step) {
        Consumer<PDDocument> taken = each -> {
            try {
                step.take(each);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
        taken.accept(document);
    }
}
