// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Called by bench-answers: address, account, password, number of people. */
final class BenchAnswers {

    private static final int AT_ONCE = 200;
    private static final int WARMING = 50;
    private static final int ON_A_SHEET = 100;
    private static final String ANSWERS = "&a.WHO5.1=3&a.WHO5.2=3&a.WHO5.3=4&a.WHO5.5=2&a.OPEN.O1=merci";

    private final String address;
    private final Connection session = Jsoup.newSession().ignoreHttpErrors(true).timeout(60_000);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private BenchAnswers(String address) {
        this.address = address;
    }

    public static void main(String[] arguments) throws Exception {
        new BenchAnswers(arguments[0]).run(arguments[1], arguments[2], Integer.parseInt(arguments[3]));
    }

    private void run(String account, String password, int people) throws Exception {
        Document signIn = open("/sign-in");
        submit(signIn, "form:has(#password)", "name", account, "password", password);
        String survey = survey(people + WARMING);
        List<String> slips = new ArrayList<>();
        while (slips.size() < people + WARMING) {
            slips.addAll(slips(survey, Math.min(ON_A_SHEET, people + WARMING - slips.size())));
        }
        answer(survey, slips.subList(0, WARMING));
        long from = System.nanoTime();
        List<long[]> times = answer(survey, slips.subList(WARMING, slips.size()));
        double seconds = (System.nanoTime() - from) / 1e9;
        System.out.printf("%d people, %.0f ballots a second%n", times.size(), times.size() / seconds);
        String[] steps = {"first page", "slip", "proof page", "ballot"};
        for (int step = 0; step < steps.length; step++) {
            int at = step;
            List<Long> each = new ArrayList<>(times.stream().map(one -> one[at]).toList());
            Collections.sort(each);
            System.out.printf(
                    "%s: p50 %d ms, p95 %d ms%n", steps[step], each.get(each.size() / 2), each.get(each.size() * 95 / 100));
        }
        submit(open("/surveys/" + survey), "form[action$=/close]");
    }

    private List<String> slips(String survey, int number) throws IOException {
        List<String> slips = submit(open("/surveys/" + survey), "form[action$=/slips]", "number", "" + number)
                .select(".s-slip .s-code").eachText().stream()
                .map(code -> code.replace(" ", ""))
                .toList();
        if (slips.size() != number) {
            throw new IllegalStateException(slips.size() + " slips instead of " + number);
        }
        return slips;
    }

    private String survey(int people) throws IOException {
        Document draft = submit(
                open("/surveys/new"),
                "form[action='/surveys/new']",
                "title.fr", "Essai", "instrument", "WHO5", "instrument", "OPEN", "head.ALL", "" + people, "way", "HAT");
        Document opened = submit(draft, "form[action$=/open]");
        if (!opened.location().matches(".*/surveys/[0-9a-z]{10}.*")) {
            throw new IllegalStateException(opened.location() + ": " + opened.text());
        }
        return opened.location().replaceAll(".*/surveys/([0-9a-z]+).*", "$1");
    }

    private List<long[]> answer(String survey, List<String> slips) throws Exception {
        ExecutorService hall = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<long[]>> all = new ArrayList<>();
            slips.forEach(slip -> all.add(hall.submit(() -> one("/s/" + survey, slip))));
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> each : all) {
                times.add(each.get());
            }
            return times;
        } finally {
            hall.shutdown();
        }
    }

    /** Milliseconds of the four steps of one person. */
    private long[] one(String path, String slip) throws Exception {
        return new long[] {
            time(HttpRequest.newBuilder(URI.create(address + path)).build()),
            time(form(path, "code=" + slip)),
            time(form(path + "/see", "code=" + slip + ANSWERS)),
            time(form(path + "/cast", "code=" + slip + ANSWERS))
        };
    }

    private HttpRequest form(String path, String fields) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build();
    }

    private long time(HttpRequest request) throws Exception {
        long from = System.nanoTime();
        int status = client.send(request, BodyHandlers.ofString()).statusCode();
        if (status != 200) {
            throw new IllegalStateException(request.uri().getPath() + " answers " + status);
        }
        return (System.nanoTime() - from) / 1_000_000;
    }

    private Document open(String path) throws IOException {
        return session.newRequest(address + path).get();
    }

    private Document submit(Document page, String selector, String... fields) throws IOException {
        Connection form = ((FormElement) page.selectFirst(selector)).submit();
        for (int at = 0; at < fields.length; at += 2) {
            String name = fields[at];
            boolean first = at < 2 || !fields[at - 2].equals(name);
            if (first) {
                form.request().data().removeIf(field -> field.key().equals(name));
            }
            form.data(name, fields[at + 1]);
        }
        return form.execute().parse();
    }
}
