// SPDX-License-Identifier: Apache-2.0
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Writes the bill of materials (CycloneDX 1.6) of the assembled distribution from what really lies in it: every jar, the
 * jars inside our bundles, and the jars from which our bundles took single classes or files. The last are found by
 * content, in the class paths that those bundles were built with; a class of unknown origin fails the build.
 *
 * <p>Usage: java Sbom.java ASSEMBLY BUNDLES LOCAL_REPOSITORY VERSION TIMESTAMP
 */
public final class Sbom {

    private static final Set<String> TELLING = Set.of(".class", ".css", ".js", ".svg", ".res", ".icu", ".nrm");

    private final Path assembly;
    private final Path bundles;
    private final Path repository;
    private final Map<Path, Map<String, String>> contents = new HashMap<>();

    private Sbom(Path assembly, Path bundles, Path repository) {
        this.assembly = assembly;
        this.bundles = bundles;
        this.repository = repository;
    }

    public static void main(String[] words) throws IOException {
        Sbom sbom = new Sbom(Path.of(words[0]), Path.of(words[1]), Path.of(words[2]));
        String json = sbom.document(words[3], words[4]);
        Files.writeString(Path.of(words[0], "bom.cdx.json"), json);
    }

    private String document(String version, String timestamp) throws IOException {
        List<String> components = new ArrayList<>();
        for (Path jar : jars()) {
            components.add(component(jar));
        }
        String listed = String.join(",\n", components);
        return """
                {
                  "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
                  "bomFormat": "CycloneDX",
                  "specVersion": "1.6",
                  "serialNumber": "urn:uuid:%s",
                  "version": 1,
                  "metadata": {
                    "timestamp": "%s",
                    "component": {"type": "application", "bom-ref": "halqa", "group": "org.halqa", "name": "halqa", "version": "%s",
                      "licenses": [{"license": {"id": "Apache-2.0"}}]}
                  },
                  "components": [
                %s
                  ]
                }
                """
                .formatted(
                        UUID.nameUUIDFromBytes(listed.getBytes(StandardCharsets.UTF_8)), timestamp, version, listed);
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> files = Stream.concat(
                Files.walk(assembly.resolve("lib")), Files.walk(assembly.resolve("system")))) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private String component(Path jar) throws IOException {
        byte[] bytes = Files.readAllBytes(jar);
        List<String> inside = new ArrayList<>();
        for (Map.Entry<String, byte[]> nested : nestedJars(bytes).entrySet()) {
            inside.add(plain(nested(jar, nested.getKey(), nested.getValue()), nested.getValue(), ""));
        }
        Path name = jar.getFileName();
        if (name.toString().startsWith("org.halqa.")) {
            for (Path source : takenFrom(jar)) {
                inside.add(plain(Coordinates.ofRepository(repository, source), Files.readAllBytes(source), ""));
            }
        }
        Path system = assembly.resolve("system");
        Coordinates coordinates = jar.startsWith(system)
                ? Coordinates.ofRepository(system, jar)
                : Coordinates.ofFile(name.toString(), bytes);
        String components = inside.isEmpty() ? "" : ",\n      \"components\": [\n" + String.join(",\n", inside) + "]";
        return plain(coordinates, bytes, components);
    }

    private Coordinates nested(Path bundle, String file, byte[] bytes) throws IOException {
        if (bundle.getFileName().toString().startsWith("org.halqa.")) {
            for (Path candidate : classPath(bundle)) {
                if (candidate.getFileName().toString().equals(file)) {
                    return Coordinates.ofRepository(repository, candidate);
                }
            }
        }
        return Coordinates.ofFile(file, bytes);
    }

    private static String plain(Coordinates of, byte[] bytes, String more) throws IOException {
        return "    {\"type\": \"library\", \"bom-ref\": %s, \"group\": %s, \"name\": %s, \"version\": %s, \"purl\": %s,\n      \"hashes\": [{\"alg\": \"SHA-256\", \"content\": %s}]%s%s}"
                .formatted(
                        text(of.purl() + "#" + sha256(bytes).substring(0, 12) + (more.isEmpty() ? "" : "+")),
                        text(of.group()),
                        text(of.name()),
                        text(of.version()),
                        text(of.purl()),
                        text(sha256(bytes)),
                        licence(bytes).map(Sbom::licences).orElse(""),
                        more);
    }

    private static String licences(String licence) {
        String value = licence.split("[;,]")[0].trim().replace("\"", "");
        String kind;
        if (value.matches("[A-Za-z]+-[0-9.]+(-Clause)?")) {
            kind = "\"id\": " + text(value);
        } else if (value.contains("apache.org/licenses/LICENSE-2.0")) {
            kind = "\"id\": \"Apache-2.0\"";
        } else if (value.contains("eclipse.org/legal/epl-2.0")) {
            kind = "\"id\": \"EPL-2.0\"";
        } else {
            kind = "\"name\": " + text(value);
        }
        return ",\n      \"licenses\": [{\"license\": {" + kind + "}}]";
    }

    private static Optional<String> licence(byte[] jar) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    Attributes main = new Manifest(zip).getMainAttributes();
                    return Optional.ofNullable(main.getValue("Bundle-License")).filter(value -> !value.isBlank());
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, byte[]> nestedJars(byte[] jar) throws IOException {
        Map<String, byte[]> nested = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    nested.put(Path.of(entry.getName()).getFileName().toString(), zip.readAllBytes());
                }
            }
        }
        return nested;
    }

    /** The jars of the bundle's class path that have contents in common with it. */
    private List<Path> takenFrom(Path bundle) throws IOException {
        Map<String, String> unexplained = new TreeMap<>(contents(bundle));
        unexplained.values().removeIf(name -> name.startsWith("org/halqa/") || !isTelling(name));
        List<Path> sources = new ArrayList<>();
        for (Path candidate : classPath(bundle)) {
            Set<String> common = new HashSet<>(contents(candidate).keySet());
            common.retainAll(unexplained.keySet());
            common.removeIf(key -> !isTelling(unexplained.get(key)));
            if (!common.isEmpty()) {
                sources.add(candidate);
                unexplained.keySet().removeAll(common);
            }
        }
        unexplained.values().stream().filter(name -> name.endsWith(".class")).findFirst().ifPresent(name -> {
            throw new IllegalStateException(bundle.getFileName() + " holds " + name
                    + ", and nothing tells where it is from: let the room write its class path (see bundles/pom.xml)");
        });
        return sources.stream().sorted().toList();
    }

    private List<Path> classPath(Path bundle) throws IOException {
        String room = bundle.getParent().getParent().getFileName().toString().substring("org.halqa.".length());
        Path file = bundles.resolve(room).resolve("target/class-path.txt");
        return Files.exists(file)
                ? Stream.of(Files.readString(file).trim().split(":"))
                        .filter(path -> path.endsWith(".jar"))
                        .map(Path::of)
                        .filter(path -> path.startsWith(repository))
                        .sorted()
                        .toList()
                : List.of();
    }

    private static boolean isTelling(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && TELLING.contains(name.substring(dot));
    }

    /** Entries by size and checksum. */
    private Map<String, String> contents(Path jar) throws IOException {
        if (!contents.containsKey(jar)) {
            Map<String, String> entries = new HashMap<>();
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                zip.stream()
                        .filter(entry -> entry.getSize() > 0)
                        .forEach(entry -> entries.put(entry.getSize() + ":" + entry.getCrc(), entry.getName()));
            }
            contents.put(jar, entries);
        }
        return contents.get(jar);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }

    private record Coordinates(String group, String name, String version, String classifier) {

        /** From the folders of a Maven repository. */
        static Coordinates ofRepository(Path root, Path jar) {
            Path folders = root.relativize(jar.getParent().getParent().getParent());
            String name = jar.getParent().getParent().getFileName().toString();
            String version = jar.getParent().getFileName().toString();
            String rest = jar.getFileName().toString().replace(name + "-" + version, "").replace(".jar", "");
            return new Coordinates(
                    folders.toString().replace('/', '.'), name, version, rest.startsWith("-") ? rest.substring(1) : "");
        }

        /** From the name of the file, and from what Maven left inside when there is exactly one such note. */
        static Coordinates ofFile(String file, byte[] jar) throws IOException {
            List<Properties> notes = notes(jar);
            if (notes.size() == 1) {
                Properties note = notes.get(0);
                return new Coordinates(
                        note.getProperty("groupId"), note.getProperty("artifactId"), note.getProperty("version"), "");
            }
            String base = file.replaceAll("\\.jar$", "");
            String version = base.replaceAll("^.*?-(?=[0-9])", "");
            String name = version.equals(base) ? base : base.substring(0, base.length() - version.length() - 1);
            return new Coordinates(name, name, version.equals(base) ? "" : version, "");
        }

        private static List<Properties> notes(byte[] jar) throws IOException {
            List<Properties> notes = new ArrayList<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().matches("META-INF/maven/.*/pom\\.properties")) {
                        Properties note = new Properties();
                        note.load((InputStream) zip);
                        notes.add(note);
                    }
                }
            }
            return notes;
        }

        String purl() {
            return "pkg:maven/" + group + "/" + name + "@" + version + "?type=jar"
                    + (classifier.isEmpty() ? "" : "&classifier=" + classifier);
        }
    }
}
