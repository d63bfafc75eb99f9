import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Measures search, see bench/search. The corpus is written by SQL into the tables of the
 * catalogue, not published from Markdown: articles of eight sections of about 150 words
 * that are as frequent as words are (the nth has 1/n of the first), with titles of three
 * of the rarer ones, a topic, a date of the years 1939 to 1946 and links. The rows of
 * search are made of them by the program itself. The same number gives the same corpus.
 *
 * {@code corpus URL USER PASSWORD ARTICLES} writes, {@code measure SITE URL USER PASSWORD}
 * asks.
 */
class Search {

	private static final int VOCABULARY = 30_000;

	/** Of a reader between two articles, in milliseconds. */
	private static final int PAUSE = 19;

	private static final String[] HOSTILE = { "%", "_", "'", "\"", "x".repeat(5000), "a ".repeat(2000), "-a ".repeat(300),
			"or ".repeat(300), "((((((((", "the and of a", "w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14 w15 w16",
			"w1 OR w2 OR w3 OR w4 OR w5 OR w6", "\"w1 w2 w3\"", "-w1 -w2", "w1 -w2 -w3", "qqqq zzzz xxxx wwww vvvv uuuu tttt ssss",
			"\uD83D\uDE00", "\u05E9\u05DC\u05D5\u05DD", "'; drop table page; --", "landing -- Select" };

	public static void main(String[] arguments) throws Exception {
		// so many connections are kept open
		System.setProperty("http.maxConnections", "64");
		if (arguments[0].equals("corpus")) {
			try (Connection connection = DriverManager.getConnection(arguments[1], arguments[2], arguments[3])) {
				corpus(connection, Integer.parseInt(arguments[4]));
			}
		}
		else {
			measure(arguments[1], arguments[2], arguments[3], arguments[4]);
		}
	}

	private static void corpus(Connection connection, int articles) throws SQLException {
		connection.setAutoCommit(false);
		try (Statement statement = connection.createStatement()) {
			statement.execute("set search_path = secondfront, public");
			statement.execute("set constraints all deferred");
			statement.execute("select setseed(0.5)");
			statement.execute("insert into edition (number, published_at, input_digest) values (1, now(), 'bench')");
			statement.execute("""
					insert into site (since, title, tagline, base_address, publisher, licence_name, licence_address, contact, lanes, viewpoints)
					values (1, 'Bench', '', 'http://localhost', '', '', '', '', '[]', '[]')
					""");
			int topics = 6;
			statement.execute("""
					insert into page (id, kind, first_edition)
					select n, case when n <= %1$d then 'TOPIC' else 'ARTICLE' end, 1 from generate_series(1, %1$d + %2$d) n
					""".formatted(topics, articles));
			statement.execute("insert into address select kind, lower(kind) || '-' || id, id, 1 from page");
			// a word by Zipf's law: exp of an even number between the logarithms
			statement.execute("create function pg_temp.word() returns text language sql volatile as $$ select 'w' || floor(exp(random() * ln(%d)))::int $$"
				.formatted(VOCABULARY));
			statement.execute("create function pg_temp.rare() returns text language sql volatile as $$ select 'w' || floor(50 + random() * %d)::int $$"
				.formatted(VOCABULARY - 50));
			statement.execute("""
					insert into page_version (id, page_id, since, kind, slug, title, summary, edtf, span_from, span_to, topic_id,
						position, sort_key, front, source_path, source_line, source_text, source_sha256, fingerprint)
					select p.id, p.id, 1, p.kind, a.slug, t.title, 'A summary of it.', to_char(d.day, 'YYYY-MM-DD'), d.day, d.day + (p.id %% 40)::int,
						case when p.kind = 'ARTICLE' then 1 + p.id %% %d end, p.id, t.title, '{"spellings": [], "aliases": []}', '', 1, '', '', ''
					from page p join address a on a.page_id = p.id
						cross join lateral (select pg_temp.rare() || ' ' || pg_temp.rare() || ' ' || pg_temp.word() || left(p.id::text, 0) as title) t
						cross join lateral (select date '1939-09-01' + (random() * 2500 + 0 * p.id)::int as day) d
					""".formatted(topics));
			statement.execute("insert into topic_detail select id, 'teal', 'Topic ' || id from page where kind = 'TOPIC'");
			statement.execute("""
					insert into rendering (version_id, input_hash, html, notes)
					select p.id, '', string_agg('<section aria-labelledby="s' || s.n || '"><h2 id="s' || s.n || '">' || s.heading
						|| '</h2><p>' || s.body || '</p></section>', '' order by s.n), ''
					from page p cross join lateral (
						select n, pg_temp.rare() || ' ' || pg_temp.word() || left(p.id::text, 0) as heading,
							(select string_agg(pg_temp.word(), ' ') from generate_series(1, 150 + 0 * (p.id + n)::int)) as body
						from generate_series(1, 8) n
					) s
					group by p.id
					""");
			statement.execute("""
					insert into link (version_id, page_id, until, position, sentence, target_id)
					select p.id, p.id, 2147483647, n, 'A sentence.', %1$d + 1 + floor(power(random(), 2) * %2$d)::int
					from page p, generate_series(1, 6) n where p.kind = 'ARTICLE'
					""".formatted(topics, articles));
			statement.execute("""
					insert into anchor (version_id, page_id, until, name, kind, heading, level, position)
					select p.id, p.id, 2147483647, 's' || n, 'SECTION', 'Section ' || n, 2, n from page p, generate_series(1, 8) n
					""");
			// the program makes the rows of search when it starts next
			statement.execute("delete from search_form");
			for (String sequence : List.of("page", "page_version")) {
				statement.execute("select setval(pg_get_serial_sequence('%1$s', 'id'), (select max(id) from %1$s))".formatted(sequence));
			}
			connection.commit();
			connection.setAutoCommit(true);
			statement.execute("analyze");
		}
	}

	private static void measure(String site, String url, String user, String password) throws Exception {
		List<String> articles = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection(url, user, password);
				Statement statement = connection.createStatement()) {
			statement.execute("set search_path = secondfront, public");
			try (ResultSet rows = statement.executeQuery("select slug from page_version where kind = 'ARTICLE' order by id % 97, id limit 200")) {
				while (rows.next()) {
					articles.add("/articles/" + rows.getString(1));
				}
			}
			print(statement, "select 'pages ' || count(*) from search_page");
			print(statement, "select 'sections ' || count(*) from search_section");
			print(statement, """
					select relname || ' ' || pg_size_pretty(pg_total_relation_size(oid)) || ', its indexes ' || pg_size_pretty(pg_indexes_size(oid))
					from pg_class where relname in ('search_page', 'search_section', 'search_name', 'search_word') order by relname
					""");
			// as the server does by itself some time after so much was written
			statement.execute("vacuum analyze");
			// as search has it, see SearchRows
			statement.execute("set enable_seqscan = off");
			print(statement, "explain select page_id from search_page where whole @@ '''w700'' & ''w900''' limit 2000");
			print(statement, "explain select page_id from search_page where whole @@ '''head=w700''' limit 5000");
			print(statement, "explain select page_id from search_name where beginning like 'w70%' limit 2000");
			print(statement, "explain select word from search_word where sound % 'v70' limit 40");
		}
		// a site is asked more often in its first hours: the JVM compiles what runs often, anew where it runs otherwise
		run(site, searches(1, 6400), 4);
		run(site, searches(8, 12_800), 32);
		run(site, suggestions(2), 1);
		for (int i = 0; i < 5; i++) {
			run(site, articles, 1);
		}
		List<String> searches = searches(3, 400);
		System.out.println("search, 1 client:         " + run(site, searches, 1));
		System.out.println("  the same again:         " + run(site, searches, 1));
		System.out.println("suggest, 1 client:        " + run(site, suggestions(4), 1));
		System.out.println("hostile, 1 client:        " + run(site, Arrays.stream(HOSTILE).map(Search::path).toList(), 1));
		Times read = read(site, articles, PAUSE, awhile());
		System.out.println("articles, 50 a second:    " + read);
		Times hammered = read(site, articles, 0, awhile());
		System.out.println("articles, without pause:  " + hammered);
		loaded(site, "some often:", often(searches(5, 9600), 9600), articles, PAUSE, read);
		loaded(site, "each asked once:", searches(6, 3200), articles, PAUSE, read);
		loaded(site, "each asked once, reader without pause:", searches(7, 3200), articles, 0, hammered);
	}

	/** Has 32 clients search while another reads articles that were read before. */
	private static void loaded(String site, String what, List<String> searches, List<String> articles, int pause, Times alone)
			throws InterruptedException {
		AtomicBoolean on = new AtomicBoolean(true);
		List<Times> busy = new ArrayList<>();
		Thread reader = new Thread(() -> busy.add(read(site, articles, pause, on::get)));
		reader.start();
		Times loaded = run(site, searches, 32);
		on.set(false);
		reader.join();
		System.out.printf("search, 32 clients, %s%n                          %s%n", what, loaded);
		System.out.printf(Locale.ROOT, "  articles beside them:   %s, p99 %.1f times that alone%n", busy.get(0), busy.get(0).p(99) / alone.p(99));
	}

	/** Has one client read articles, with a pause of so many milliseconds after each, as long as something is so. */
	private static Times read(String site, List<String> paths, int pause, BooleanSupplier on) {
		List<Long> times = new ArrayList<>();
		int faults = 0;
		long start = System.nanoTime();
		while (on.getAsBoolean()) {
			long before = System.nanoTime();
			faults += ask(site + paths.get(times.size() % paths.size())) ? 0 : 1;
			times.add(System.nanoTime() - before);
			LockSupport.parkNanos(pause * 1_000_000L);
		}
		return Times.of(times.stream().mapToLong(Long::longValue).toArray(), faults, (System.nanoTime() - start) / 1e9);
	}

	/** For as long as the searches beside which the same is done later. */
	private static BooleanSupplier awhile() {
		long end = System.nanoTime() + 15_000_000_000L;
		return () -> System.nanoTime() < end;
	}

	/** As many draws from some searches, the nth of them 1/n as often as the first: so often readers ask the same. */
	private static List<String> often(List<String> searches, int draws) {
		double[] upTo = new double[searches.size()];
		double sum = 0;
		for (int i = 0; i < upTo.length; i++) {
			sum += 1.0 / (i + 1);
			upTo[i] = sum;
		}
		Random random = new Random(7);
		List<String> drawn = new ArrayList<>();
		for (int i = 0; i < draws; i++) {
			int at = Arrays.binarySearch(upTo, random.nextDouble() * sum);
			drawn.add(searches.get(Math.min(searches.size() - 1, (at < 0) ? -at - 1 : at)));
		}
		System.out.printf("(%d of %d searches are new ones)%n", new HashSet<>(drawn).size(), draws);
		return drawn;
	}

	private static void print(Statement statement, String sql) throws SQLException {
		try (ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				System.out.println("  " + rows.getString(1));
			}
		}
	}

	/** One to three words, from common to rare, some with a filter or a mistake; the same seed gives the same. */
	private static List<String> searches(int seed, int count) {
		Random random = new Random(seed);
		List<String> searches = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			StringBuilder words = new StringBuilder();
			for (int n = 0; n <= i % 3; n++) {
				words.append((n == 0) ? "" : " ").append('w').append((int) Math.exp(1 + random.nextDouble() * 9));
			}
			String more = switch (i % 8) {
				case 5 -> "&topic=topic-" + (1 + i % 6);
				case 6 -> "&from=1944-06&to=1944-08";
				default -> "";
			};
			searches.add(path((i % 50 == 0) ? words + "x" : words.toString()) + more);
		}
		return searches;
	}

	private static List<String> suggestions(int seed) {
		return searches(seed, 400).stream().map((path) -> path.replace("/search?", "/search/suggest?").replaceAll("(q=w\\d{1,2}).*", "$1")).toList();
	}

	private static String path(String words) {
		return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	private static Times run(String site, List<String> paths, int clients) {
		long[] times = new long[paths.size()];
		int[] faults = new int[clients];
		CountDownLatch done = new CountDownLatch(clients);
		long start = System.nanoTime();
		for (int c = 0; c < clients; c++) {
			int first = c;
			new Thread(() -> {
				for (int i = first; i < paths.size(); i += clients) {
					long before = System.nanoTime();
					faults[first] += ask(site + paths.get(i)) ? 0 : 1;
					times[i] = System.nanoTime() - before;
				}
				done.countDown();
			}).start();
		}
		try {
			done.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return Times.of(times, Arrays.stream(faults).sum(), (System.nanoTime() - start) / 1e9);
	}

	/** Whether an address answers, and not with a fault. The plainest client there is: it shares the processors with the server. */
	private static boolean ask(String address) {
		try {
			HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
			int status = connection.getResponseCode();
			try (InputStream body = (status < 400) ? connection.getInputStream() : connection.getErrorStream()) {
				if (body != null) {
					body.transferTo(OutputStream.nullOutputStream());
				}
			}
			return status < 500;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Times of requests, sorted, and how many answered with a fault. */
	private record Times(long[] all, int faults, double seconds) {

		static Times of(long[] times, int faults, double seconds) {
			Arrays.sort(times);
			return new Times(times, faults, seconds);
		}

		double p(int percent) {
			return this.all.length == 0 ? 0 : this.all[Math.min(this.all.length - 1, this.all.length * percent / 100)] / 1e6;
		}

		@Override
		public String toString() {
			String rate = (this.seconds > 0) ? String.format(Locale.ROOT, ", %.0f a second", this.all.length / this.seconds) : "";
			return String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms, longest %.1f ms%s, %d of %d answered 5xx", p(50), p(99), p(100),
					rate, this.faults, this.all.length);
		}

	}

}
