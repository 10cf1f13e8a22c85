package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom the data subject is informed.
 *
 * @param moment when
 * @param responsible who informs; absent when the text names nobody
 * @param exception the words that let the data protection officer of the discloser allow a transfer before the data subject is informed;
 *     absent when the text provides no exception
 * @param text remark
 */
public record SubjectNotice(
        @JsonProperty(required = true) NoticeMoment moment,
        @Nullable FlowSide responsible,
        @Nullable String exception,
        @Nullable String text) {}
