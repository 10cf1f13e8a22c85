package be.protocolloket.protocol.document.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The mappers for JSON and YAML, equally strict and with the same rule for absent values. */
final class DocumentMapper {

    /** Largest file that is looked at, in bytes. */
    static final int MAX_BYTES = 2_000_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(24)
            .maxDocumentLength(MAX_BYTES)
            .maxStringLength(MAX_BYTES)
            .maxNumberLength(20)
            .maxNameLength(200)
            .build();

    static final JsonMapper JSON = strict(JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build()))
            .build();

    static final YAMLMapper YAML = strict(YAMLMapper.builder(YAMLFactory.builder()
                    .stringQuotingChecker(new NumberLookalikes())
                    .streamReadConstraints(LIMITS)
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
                    .enable(
                            YAMLWriteFeature.MINIMIZE_QUOTES,
                            YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS,
                            YAMLWriteFeature.LITERAL_BLOCK_STYLE,
                            YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build()))
            .build();

    private DocumentMapper() {}

    private static <B extends MapperBuilder<?, B>> B strict(B builder) {
        return builder.changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(SerializationFeature.INDENT_OUTPUT);
    }
}
