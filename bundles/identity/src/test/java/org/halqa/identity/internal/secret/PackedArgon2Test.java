// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Hashes with nothing but the classes that bnd.bnd packs into the bundle: one that is missing is noticed here. */
class PackedArgon2Test {

    @Test
    void hashesWithThePackedClassesAlone() throws Exception {
        ClassLoader packed = new Packed(patterns());
        Class<?> builderType = packed.loadClass("org.bouncycastle.crypto.params.Argon2Parameters$Builder");
        Object builder = builderType.getConstructor(int.class).newInstance(2);
        builderType.getMethod("withMemoryAsKB", int.class).invoke(builder, 64);
        builderType.getMethod("withSalt", byte[].class).invoke(builder, (Object) new byte[16]);
        Object parameters = builderType.getMethod("build").invoke(builder);
        Class<?> generatorType = packed.loadClass("org.bouncycastle.crypto.generators.Argon2BytesGenerator");
        Object generator = generatorType.getConstructor().newInstance();
        generatorType.getMethod("init", parameters.getClass()).invoke(generator, parameters);
        byte[] digest = new byte[32];

        generatorType.getMethod("generateBytes", byte[].class, byte[].class).invoke(generator, new byte[8], digest);

        assertThat(digest).isNotEqualTo(new byte[32]);
    }

    private static List<Pattern> patterns() throws IOException {
        return Files.readAllLines(Path.of("bnd.bnd")).stream()
                .filter(line -> line.contains(".jar!/"))
                .map(line -> line.replaceFirst(".*\\.jar!/", "").replaceFirst(",?\\\\?$", ""))
                .map(glob -> Pattern.compile(glob.replace(".", "\\.").replace("*", "[^/]*")))
                .toList();
    }

    private static final class Packed extends ClassLoader {

        private final List<Pattern> patterns;

        Packed(List<Pattern> patterns) {
            super(ClassLoader.getPlatformClassLoader());
            this.patterns = patterns;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            String path = name.replace('.', '/') + ".class";
            if (patterns.stream().noneMatch(pattern -> pattern.matcher(path).matches())) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream in = PackedArgon2Test.class.getClassLoader().getResourceAsStream(path)) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
