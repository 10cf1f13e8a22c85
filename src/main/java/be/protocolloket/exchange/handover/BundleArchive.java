package be.protocolloket.exchange.handover;

import be.protocolloket.exchange.casefile.CaseTexts;
import be.protocolloket.exchange.receipt.TransferValues;
import be.protocolloket.exchange.transfer.OpenedAttachment;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.SealedAttachments;
import be.protocolloket.exchange.transfer.TransferContents.AttachmentView;
import be.protocolloket.exchange.transfer.TransferContents.OpenedValue;
import be.protocolloket.party.Bodies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The archive that is handed over: a page with the data and the files that go with them, in a zip that is encrypted with AES-256. The names in it
 * are neutral, because a zip shows them without its password.
 */
@Component
class BundleArchive {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", "pdf",
            "image/png", "png",
            "image/jpeg", "jpg",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx",
            "application/vnd.oasis.opendocument.text", "odt",
            "text/plain", "txt");

    private final TransferValues values;
    private final SealedAttachments attachments;
    private final CaseTexts texts;
    private final Bodies bodies;
    private final MessageSource messages;

    BundleArchive(
            TransferValues values,
            SealedAttachments attachments,
            CaseTexts texts,
            Bodies bodies,
            MessageSource messages) {
        this.values = values;
        this.attachments = attachments;
        this.texts = texts;
        this.bodies = bodies;
        this.messages = messages;
    }

    /** The caller has checked who makes it, and that every file belongs to an item that goes. */
    byte[] of(Preparing preparing, String password) {
        List<AttachmentView> files = attachments.of(preparing.view());
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes, password.toCharArray())) {
            add(archive, "gegevens.html", page(preparing, files).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < files.size(); i++) {
                OpenedAttachment file =
                        attachments.open(preparing.view(), files.get(i).id());
                add(archive, fileName(files, i), file.content());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream archive, String name, byte[] content) throws IOException {
        var entry = new ZipParameters();
        entry.setFileNameInZip(name);
        entry.setEncryptFiles(true);
        entry.setEncryptionMethod(EncryptionMethod.AES);
        entry.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        archive.putNextEntry(entry);
        archive.write(content);
        archive.closeEntry();
    }

    private String page(Preparing preparing, List<AttachmentView> files) {
        var html = new StringBuilder("<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>")
                .append(say("exchange.bundle.title"))
                .append("</title></head><body><h1>")
                .append(say("exchange.bundle.title"))
                .append("</h1><p>")
                .append(say(
                        "exchange.bundle.about",
                        texts.title(preparing.about()),
                        preparing.about().reference(),
                        preparing.view().number(),
                        bodies.shortName(preparing.view().discloser()),
                        bodies.shortName(preparing.view().receiver())))
                .append("</p><table border=\"1\" cellpadding=\"6\"><tr>");
        for (String column : List.of("subject", "item", "value")) {
            html.append("<th>").append(say("exchange.bundle." + column)).append("</th>");
        }
        html.append("</tr>");
        for (OpenedValue value : values.of(preparing.about(), preparing.view())) {
            row(html, String.valueOf(value.subjectNumber()), value.label(), value.value());
        }
        for (int i = 0; i < files.size(); i++) {
            row(html, String.valueOf(files.get(i).subjectNumber()), files.get(i).itemCode(), fileName(files, i));
        }
        return html.append("</table></body></html>").toString();
    }

    private static void row(StringBuilder html, String... cells) {
        html.append("<tr>");
        for (String cell : cells) {
            html.append("<td>").append(HtmlUtils.htmlEscape(cell)).append("</td>");
        }
        html.append("</tr>");
    }

    private static String fileName(List<AttachmentView> files, int index) {
        return "bijlage-" + (index + 1) + "."
                + ENDINGS.getOrDefault(files.get(index).mediaType(), "bin");
    }

    private String say(String key, Object... args) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, args, DUTCH));
    }
}
