package org.lianggang.local.manifest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.lianggang.local.process.Project;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What deploys the services, parsed. */
final class Manifests {

  private static final Map<String, Class<?>> KINDS =
      Map.of(
          "apps/v1 Deployment", Deployment.class,
          "v1 Service", Service.class,
          "v1 ServiceAccount", ServiceAccount.class,
          "v1 ConfigMap", ConfigMap.class,
          "v1 Namespace", Namespace.class,
          "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
          "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class);

  private static final ObjectMapper YAML = new YAMLMapper(new YAMLFactory());

  /** Refuses fields that a kind does not have, which its classes would otherwise keep aside. */
  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setAnnotationIntrospector(
              new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                @Override
                public Boolean hasAnySetter(Annotated any) {
                  return false;
                }
              });

  private Manifests() {}

  static List<JsonNode> documents(String file) throws IOException {
    return parsed(Settings.read(file));
  }

  static List<JsonNode> parsed(String text) throws IOException {
    return YAML.readerFor(JsonNode.class).<JsonNode>readValues(text).readAll();
  }

  /** With what its anchors stand for. */
  static JsonNode compose() throws IOException {
    Object all =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Settings.read("deploy/compose/compose.yaml"));
    return YAML.valueToTree(all);
  }

  /** As what it says that it is; fails where it is not that. */
  static Object typed(JsonNode document) throws IOException {
    String kind = document.get("apiVersion").asText() + " " + document.get("kind").asText();
    if (!KINDS.containsKey(kind)) {
      throw new IOException("no such kind is expected: " + kind);
    }
    return STRICT.treeToValue(document, KINDS.get(kind));
  }

  static String path(String file) {
    return Project.root().resolve(file).toString();
  }
}
