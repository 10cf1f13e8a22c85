package be.protocolloket.protocol.document.format;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list element with its path. */
public record Numbered<T>(String path, T value) {

    public static <T> Stream<Numbered<T>> in(String list, List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Numbered<>(LocatedTree.element(list, i), values.get(i)));
    }

    public String at(String member) {
        return path + "." + member;
    }
}
