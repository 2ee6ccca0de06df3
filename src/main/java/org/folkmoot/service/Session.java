package org.folkmoot.service;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.folkmoot.model.file.FilePlace;
import org.folkmoot.service.campaign.CampaignService;
import org.folkmoot.service.codeframe.CodeframeImportService;
import org.folkmoot.service.codeframe.CodeframeService;
import org.folkmoot.service.codeframe.RecodeService;
import org.folkmoot.service.codeframe.RulesService;
import org.folkmoot.service.codeframe.SplitService;
import org.folkmoot.service.codeframe.VersionsService;
import org.folkmoot.service.file.BackupService;
import org.folkmoot.service.file.CheckService;
import org.folkmoot.service.importing.ImportService;
import org.folkmoot.service.received.ErasureService;
import org.folkmoot.service.received.FunnelService;
import org.folkmoot.service.report.EstimateService;
import org.folkmoot.service.report.ExportService;
import org.folkmoot.service.report.RandomSampleService;
import org.folkmoot.service.report.SummaryService;
import org.folkmoot.service.review.BulkService;
import org.folkmoot.service.review.CodingService;
import org.folkmoot.service.review.EvidenceService;
import org.folkmoot.service.review.HistoryService;
import org.folkmoot.service.review.ListingService;
import org.folkmoot.service.review.ProgressService;
import org.folkmoot.service.review.ReviewService;
import org.folkmoot.service.suggest.AssessService;
import org.folkmoot.service.suggest.EmbeddingService;
import org.folkmoot.service.suggest.LanguageService;
import org.folkmoot.service.suggest.SuggestionService;
import org.folkmoot.service.suggest.TaggingService;
import org.folkmoot.service.suggest.TrustService;
import org.folkmoot.store.ConsultationDao;
import org.folkmoot.store.Store;
import org.folkmoot.store.file.Places;

/** One open consultation and the use cases on it. Every use case blocks on disk access. */
public final class Session implements AutoCloseable {
    private final Store store;
    private final String coder;
    private final UUID uuid;
    private final String title;
    private final ReviewService review;
    private final ListingService listing;
    private final BulkService bulk;
    private final CodingService coding;
    private final EvidenceService evidence;
    private final CodeframeService codeframe;
    private final RulesService rules;
    private final SplitService splitting;
    private final RecodeService recode;
    private final VersionsService versions;
    private final CodeframeImportService codeframeImport;
    private final HistoryService history;
    private final ProgressService progress;
    private final ImportService imports;
    private final TaggingService tagging;
    private final SummaryService summary;
    private final ExportService exports;
    private final CheckService check;
    private final FunnelService funnel;
    private final ErasureService erasure;
    private final BackupService backups;
    private final LanguageService languages;
    private final EmbeddingService embeddings;
    private final AssessService assess;
    private final SuggestionService suggestions;
    private final TrustService trust;
    private final CampaignService campaigns;
    private final RandomSampleService randomSamples;
    private final EstimateService estimates;

    Session(Store store, String coder, Clock clock, EmbeddingService embeddings) {
        this.store = store;
        this.coder = coder;
        this.uuid = store.read(new ConsultationDao()::uuid);
        this.title = store.read(new ConsultationDao()::title);
        this.review = new ReviewService(store, coder, clock);
        this.listing = new ListingService(store);
        this.bulk = new BulkService(store, coder, clock);
        this.coding = new CodingService(store, coder, clock);
        this.evidence = new EvidenceService(store, coder, clock);
        this.codeframe = new CodeframeService(store, coder, clock);
        this.rules = new RulesService(store);
        this.splitting = new SplitService(store);
        this.recode = new RecodeService(store, coder, clock);
        this.codeframeImport = new CodeframeImportService(store, coder, clock);
        this.versions = new VersionsService(store, coder, clock);
        this.history = new HistoryService(store, coder, clock);
        this.progress = new ProgressService(store, coder, clock);
        this.backups = new BackupService(store, clock);
        this.languages = new LanguageService(store);
        this.embeddings = embeddings;
        this.assess = new AssessService(store, embeddings);
        this.suggestions = new SuggestionService(store, languages, embeddings);
        this.trust = new TrustService(store, coder, clock);
        this.campaigns = new CampaignService(store, coder, clock);
        this.randomSamples = new RandomSampleService(store, coder, clock, new SecureRandom());
        this.estimates = new EstimateService(store);
        this.imports = new ImportService(store, backups, coder, clock);
        this.tagging = new TaggingService(store);
        this.summary = new SummaryService(store);
        this.exports = new ExportService(store, estimates);
        this.check = new CheckService(store);
        this.funnel = new FunnelService(store, coder, clock);
        this.erasure = new ErasureService(store, coder, clock);
    }

    public Path file() {
        return store.file();
    }

    /** The title of the consultation, independent of its file name. */
    public UUID uuid() {
        return uuid;
    }

    public String title() {
        return title;
    }

    /** The name recorded with decisions; empty if opened for reading. */
    public String coder() {
        return coder;
    }

    public boolean readOnly() {
        return store.readOnly();
    }

    public ReviewService review() {
        return review;
    }

    public ListingService listing() {
        return listing;
    }

    public BulkService bulk() {
        return bulk;
    }

    public CodingService coding() {
        return coding;
    }

    public EvidenceService evidence() {
        return evidence;
    }

    public CodeframeService codeframe() {
        return codeframe;
    }

    public RulesService rules() {
        return rules;
    }

    public SplitService splitting() {
        return splitting;
    }

    public RecodeService recode() {
        return recode;
    }

    public CodeframeImportService codeframeImport() {
        return codeframeImport;
    }

    public VersionsService versions() {
        return versions;
    }

    public HistoryService history() {
        return history;
    }

    public ProgressService progress() {
        return progress;
    }

    public ImportService imports() {
        return imports;
    }

    public TaggingService tagging() {
        return tagging;
    }

    public SummaryService summary() {
        return summary;
    }

    public ExportService exports() {
        return exports;
    }

    public CheckService check() {
        return check;
    }

    public FunnelService funnel() {
        return funnel;
    }

    public ErasureService erasure() {
        return erasure;
    }

    public LanguageService languages() {
        return languages;
    }

    public EmbeddingService embeddings() {
        return embeddings;
    }

    public AssessService assess() {
        return assess;
    }

    public SuggestionService suggestions() {
        return suggestions;
    }

    public TrustService trust() {
        return trust;
    }

    public CampaignService campaigns() {
        return campaigns;
    }

    public RandomSampleService randomSamples() {
        return randomSamples;
    }

    public EstimateService estimates() {
        return estimates;
    }

    public BackupService backups() {
        return backups;
    }

    /** The kind of folder the file is in, as far as that puts the file at risk. */
    public FilePlace place() {
        return new Places(System.getenv()).of(store.file());
    }

    /** Merges the WAL into the database file and releases the lock. */
    @Override
    public void close() {
        languages.close();
        embeddings.close();
        suggestions.close();
        backups.close();
        store.close();
    }
}
