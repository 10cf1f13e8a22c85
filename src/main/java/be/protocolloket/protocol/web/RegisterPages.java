package be.protocolloket.protocol.web;

import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.DocumentFormat;
import be.protocolloket.protocol.document.format.DocumentRejectedException;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.document.proofreading.CheckMode;
import be.protocolloket.protocol.document.proofreading.CompletenessCheck;
import be.protocolloket.protocol.registration.SignedFiles;
import be.protocolloket.workflow.form.FieldProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The two pages on which a protocol that was signed elsewhere is entered: first its text, then its dates and its signed file.
 *
 * @param corrected the protocol whose registration is entered anew; null for a new one
 * @param amends every party confirmed it before, and its facts are put right
 */
record RegisterPages(@Nullable ProtocolView corrected, boolean amends) {

    RegisterPages(@Nullable ProtocolView corrected) {
        this(corrected, false);
    }

    ModelAndView ask() {
        return text(UploadedText.of(null), List.of(), HttpStatus.OK);
    }

    /** The second page for a text that was read, else the first one with what is wrong. */
    ModelAndView look(UploadedText upload) {
        ProtocolDocument document = upload.document();
        return document == null ? refuse(upload) : facts(document, start(), List.of(), HttpStatus.OK);
    }

    ModelAndView refuse(UploadedText upload) {
        String key = upload.missing() ? "file" : "rejected";
        var problem = new FieldProblem("file", "protocol.new.problem." + key);
        return text(upload, List.of(problem), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The text that the second page carries along. */
    static UploadedText carried(String text) {
        try {
            return new UploadedText(
                    ProtocolDocuments.readEntered(text.getBytes(StandardCharsets.UTF_8)), List.of(), false);
        } catch (DocumentRejectedException rejected) {
            return new UploadedText(null, rejected.problems(), false);
        }
    }

    /** The second page again; a file that was good must be chosen again, because a browser does not keep it. */
    ModelAndView again(ProtocolDocument document, RegisterForm form, List<FieldProblem> problems, byte[] signed) {
        if (form.isShownAgain()) {
            return facts(document, form, List.of(), HttpStatus.OK);
        }
        List<FieldProblem> all = new ArrayList<>(problems);
        if (all.stream().noneMatch(problem -> SignedFiles.FIELD.equals(problem.field()))) {
            List<FieldProblem> file = SignedFiles.problems(signed);
            all.addAll(
                    file.isEmpty()
                            ? List.of(new FieldProblem(SignedFiles.FIELD, "protocol.register.signed.again"))
                            : file);
        }
        form.refuse(all);
        return facts(document, form, all, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    ModelAndView facts(ProtocolDocument document, RegisterForm form, List<FieldProblem> problems, HttpStatus status) {
        ModelAndView page = page("protocol/register-facts", problems, status);
        page.addObject("document", document);
        page.addObject("text", ProtocolDocuments.write(document, DocumentFormat.JSON));
        page.addObject("findings", CompletenessCheck.of(document, CheckMode.IMPORT));
        page.addObject("form", form);
        return page;
    }

    static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static RegisterForm start() {
        return new RegisterForm(Map.of());
    }

    private ModelAndView text(UploadedText upload, List<FieldProblem> problems, HttpStatus status) {
        return page("protocol/register-text", problems, status).addObject("upload", upload);
    }

    private ModelAndView page(String template, List<FieldProblem> problems, HttpStatus status) {
        ModelAndView page = new ModelAndView(template, status);
        page.addObject("problems", problems);
        page.addObject("corrected", corrected);
        page.addObject("amends", amends);
        page.addObject("words", amends ? "protocol.register.amend" : "protocol.register.correct");
        page.addObject(
                "action", corrected == null ? "/protocols/register" : "/protocols/" + corrected.id() + "/register");
        return page;
    }
}
