package be.protocolloket.party.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Forms with files, sent as browsers do: they say where a part ends. */
public final class UploadForms {

    private UploadForms() {}

    public static MockMultipartHttpServletRequestBuilder uploadTo(String address) {
        return multipart(address).contentType(MediaType.parseMediaType("multipart/form-data; boundary=x"));
    }
}
