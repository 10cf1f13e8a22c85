package be.protocolloket.protocol.registration;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * One reason why a registered text is not in force. {@code ProtocolTerms} says it in a sentence.
 *
 * @param messageKey of a part of a sentence
 * @param args functions, names of bodies and numbers of annexes as the text has them; no names of persons, since anybody may read it
 */
@NamedInterface("term")
public record HeldBack(String messageKey, List<String> args) {

    public HeldBack {
        args = List.copyOf(args);
    }
}
