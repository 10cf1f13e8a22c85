package be.protocolloket.protocol.web;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.DocumentProblem;
import be.protocolloket.protocol.document.format.DocumentRejectedException;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that somebody sent, read or refused; nothing of it is kept.
 *
 * @param problems why it is no protocol, each with its place in the file
 */
record UploadedText(@Nullable ProtocolDocument document, List<DocumentProblem> problems, boolean missing) {

    static UploadedText of(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return new UploadedText(null, List.of(), true);
        }
        try {
            return new UploadedText(ProtocolDocuments.readEntered(file.getBytes()), List.of(), false);
        } catch (DocumentRejectedException rejected) {
            return new UploadedText(null, rejected.problems(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
