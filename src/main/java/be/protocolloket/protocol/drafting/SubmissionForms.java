package be.protocolloket.protocol.drafting;

import be.protocolloket.protocol.ChangeKind;
import be.protocolloket.protocol.drafting.SubmissionForm.Answers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two forms that submit a draft: they differ in what they ask about it. */
@Configuration(proxyBeanMethods = false)
class SubmissionForms {

    @Bean
    SubmissionForm draftProtocol(Submission submission) {
        return new SubmissionForm("draft-protocol", submission, values -> new Answers(null, values.text("remark")));
    }

    @Bean
    SubmissionForm reviseProtocol(Submission submission) {
        return new SubmissionForm(
                "revise-protocol",
                submission,
                values -> new Answers(values.choice("change", ChangeKind.class).orElseThrow(), values.text("summary")));
    }
}
