package be.protocolloket.protocol.document.wording;

import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts texts under each other in the small Markdown of blocks. */
final class Lines {

    /** Joins with an empty line in between; empty texts vanish. */
    static final Collector<String, ?, String> PARAGRAPHS =
            Collectors.filtering(text -> !text.isBlank(), Collectors.joining("\n\n"));

    private Lines() {}

    /** One bullet a text; further lines of a text are indented under its bullet. */
    static String bullets(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank())
                .map(text -> "- " + text.replace("\n\n", "\n").replace("\n", "\n  "))
                .collect(Collectors.joining("\n"));
    }
}
