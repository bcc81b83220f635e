package org.lianggang.ingest.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form is filled in with a real LibreOffice, where there is one, and read without loss. */
@QuarkusTest
class LibreOfficeTest {

  private static final Logger LOG = Logger.getLogger(LibreOfficeTest.class);

  @TempDir Path folder;

  private LibreOffice office;

  @BeforeEach
  void prepare() {
    Qinghai.prepared();
    office = LibreOffice.in(folder).orElse(null);
    if (office == null) {
      LOG.warn("SKIPPED: there is no soffice on the PATH, LibreOffice was not tried");
    }
    assumeTrue(office != null, "no soffice on the PATH");
  }

  @Test
  void reads_a_form_that_was_filled_in_there() {
    boolean canBeLed = office.canBeLed();
    if (!canBeLed) {
      LOG.warn("SKIPPED: there is no Python for LibreOffice, no form was filled in there");
    }
    assumeTrue(canBeLed, "no Python for LibreOffice");
    byte[] form = RestAssured.get(Qinghai.FORM).asByteArray();
    Response kept =
        TemplateTest.send(office.filled(form, TemplateTest.filled().entries()), "?draft=true");
    assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(201);
    assertThat(kept.<String>path("digest")).isEqualTo(TemplateTest.json().path("digest"));
    assertThat(RestAssured.get("/v1/submissions/" + kept.path("id")).<String>path("note"))
        .isEqualTo("统计负责人：张三；填表人：李四；报出日期：2099-03-01");
  }

  @Test
  void reads_a_marked_form_that_was_corrected_and_saved_there() {
    byte[] faulty = TemplateTest.filled().put("儿童与教育", "学前教育毛入园率", "女", 195).bytes();
    Response marked =
        Filled.request().header("Accept", Filled.TYPE).body(faulty).post("/v1/submissions");
    marked.then().statusCode(422);
    Filled back = Filled.of(office.thereAndBack(marked.asByteArray()));
    assertThat(back.cell("儿童与教育", "学前教育毛入园率", "女").getCellComment().getString().getString())
        .contains("ABOVE_MAXIMUM");
    Response tried =
        TemplateTest.send(back.put("儿童与教育", "学前教育毛入园率", "女", 95).bytes(), "?dryRun=true");
    assertThat(tried.statusCode()).as(tried.asString()).isEqualTo(200);
    assertThat(tried.<String>path("digest")).isEqualTo(TemplateTest.json().path("digest"));
  }
}
