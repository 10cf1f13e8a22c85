package be.protocolloket.protocol;

import java.util.List;
import java.util.Set;

/**
 * A model with the places where a protocol is and was.
 *
 * @param current ids of elements where something waits
 * @param done ids of elements that are behind
 * @param steps what people do in it, in the order of the model
 */
public record ProcessPicture(String processKey, String name, Set<String> current, Set<String> done, List<Step> steps) {

    /** @param name in Dutch, from the model */
    public record Step(String elementId, String name) {}
}
