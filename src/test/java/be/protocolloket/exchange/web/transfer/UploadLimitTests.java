package be.protocolloket.exchange.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UploadLimitTests {

    @Test
    void whereNoLimitIsSetNothingIsTooLarge() throws Exception {
        assertThat(status(-1)).isEqualTo(200);
        assertThat(status(3)).isEqualTo(200);
        assertThat(status(2)).isEqualTo(413);
    }

    private static int status(long most) throws Exception {
        var request = new MockHttpServletRequest("POST", "/transfers");
        request.setContentType("multipart/form-data; boundary=x");
        request.setContent(new byte[3]);
        var response = new MockHttpServletResponse();
        new UploadLimit(new MultipartConfigElement("", -1, most, 0)).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
