package be.protocolloket.exchange.web.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What somebody filled in to start a case, as written; lives as long as the request. */
public record CaseForm(Map<String, String> answers, List<TypedSubject> subjects) {

    private static final int MOST_SUBJECTS = 20;

    static CaseForm start(Map<String, String> answers, String role) {
        return new CaseForm(answers, List.of(TypedSubject.blank(role)));
    }

    public static CaseForm read(Map<String, String> posted) {
        return new CaseForm(
                posted,
                IntStream.range(0, MOST_SUBJECTS)
                        .filter(index -> posted.containsKey("subjects[" + index + "].name"))
                        .mapToObj(index -> TypedSubject.read(index, posted))
                        .toList());
    }

    /** Empty when not answered. */
    public String answer(String name) {
        return answers.getOrDefault(name, "");
    }

    public boolean ticked(String name) {
        return answers.containsKey(name);
    }

    public boolean full() {
        return subjects.size() >= MOST_SUBJECTS;
    }

    public CaseForm withRow(String role) {
        if (full()) {
            return this;
        }
        List<TypedSubject> more = new ArrayList<>(subjects);
        more.add(TypedSubject.blank(role));
        return new CaseForm(answers, more);
    }

    public CaseForm without(int index) {
        List<TypedSubject> fewer = new ArrayList<>(subjects);
        if (index >= 0 && index < fewer.size()) {
            fewer.remove(index);
        }
        return new CaseForm(answers, fewer);
    }

    /** Not to be printed: it holds what somebody typed about people. */
    @Override
    public String toString() {
        return "CaseForm";
    }
}
