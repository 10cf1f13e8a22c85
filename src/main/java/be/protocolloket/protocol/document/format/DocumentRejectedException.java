package be.protocolloket.protocol.document.format;

import java.util.List;
import java.util.stream.Collectors;

/** The content is not a protocol in the interchange format; the problems say why, in Dutch. */
public class DocumentRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DocumentProblem> problems;

    DocumentRejectedException(List<DocumentProblem> problems) {
        super(problems.stream().map(DocumentProblem::describe).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    DocumentRejectedException(DocumentProblem problem) {
        this(List.of(problem));
    }

    /** At least one. */
    public List<DocumentProblem> problems() {
        return problems;
    }
}
