import type { LanguageWords } from '#shared/import/reading/languages/languageWords.ts';

export const TURKISH: LanguageWords = {
  parts: {
    gotLucky: '(?:nerede )?şanslı(?:ydık| olduğumuz.*)?|şans',
    wentWell: '(?:neler? )?iyi (?:giden(?:ler)?|gitti|çalışan(?:lar)?)(?: .*)?',
    wentPoorly: '(?:neler? )?(?:kötü|ters|yanlış) (?:giden(?:ler)?|gitti)(?: .*)?|iyileştirilmesi gereken.*',
    contributingFactors: '(?:katkıda bulunan|etkileyen) (?:etken|faktör|neden)ler',
    rootCause: '(?:kök |temel |asıl |ana )?(?:neden|sebep)(?:i|ler|leri)?(?: analizi)?',
    timeline: '(?:zaman (?:çizelgesi|çizgisi|akışı)|olay(?:ların)? akışı|kronoloji)(?: .*)?',
    impact: 'etki(?:si|ler|leri)?(?: .*)?|etkilenen.*',
    summary: '(?:yönetici |kısa |olay )?özet(?:i)?|genel bakış',
    lessons: '(?:alınan |çıkarılan )?dersler|öğrenilenler|çıkarımlar|kazanımlar',
    actions:
      '(?:alınacak |alınan |planlanan )?aksiyon(?:lar|lari|ları)?(?: .*)?|(?:düzeltici |önleyici |sonraki )?(?:eylem|faaliyet|önlem|adım)(?:ler|lar)?(?: .*)?|yapılacaklar|iyileştirmeler|öneriler',
    severity: 'önem (?:derecesi|seviyesi)|öncelik|şiddet|seviye',
    status: 'durum',
    people: 'yazar(?:lar)?|katılımcılar|sorumlu(?:lar)?',
    date: 'tarih|ne zaman',
    elsewhere: '(?:tespit|çözüm|müdahale|kurtarma|arka plan|bağlam|tetikleyici|bağlantılar|ekler)(?: .*)?',
  },
  columns: {
    time: '(?:tarih )?saat|zaman|ne zaman',
    day: 'tarih|gün',
    event: 'olay|gelişme|açıklama|ne oldu',
    who: 'kim|kişi|sorumlu',
    source: 'kaynak|bağlantı',
    action: 'aksiyon|eylem|görev|iş|önlem|açıklama',
    owner: 'sorumlu(?:su)?|kim',
    due: '(?:son|bitiş|hedef|termin) tarihi?|termin|vade',
    state: 'durum',
    priority: 'öncelik',
  },
};

export const INDONESIAN: LanguageWords = {
  parts: {
    gotLucky: '(?:di mana )?(?:kita|kami) beruntung|keberuntungan',
    wentWell: '(?:apa )?yang (?:berjalan|sudah) (?:dengan )?(?:baik|lancar)|hal baik',
    wentPoorly: '(?:apa )?yang (?:tidak berjalan baik|berjalan buruk|kurang baik|salah|perlu diperbaiki)',
    contributingFactors: 'faktor (?:pendukung|yang berkontribusi|kontributor|penyebab)(?: .*)?',
    rootCause: '(?:analisis )?akar (?:masalah|penyebab)(?: .*)?|penyebab(?: .*)?',
    timeline: '(?:lini ?masa|kronologi|urutan kejadian)(?: .*)?',
    impact: 'dampak(?: .*)?',
    summary: '(?:ringkasan|ikhtisar|rangkuman)(?: .*)?',
    lessons: 'pelajaran(?: .*)?|pembelajaran(?: .*)?',
    actions:
      '(?:rencana )?(?:tindakan|aksi)(?: .*)?|tindak lanjut|langkah (?:perbaikan|pencegahan|selanjutnya|berikutnya)|rekomendasi',
    severity: 'tingkat keparahan|prioritas',
    status: 'status',
    people: 'penulis|peserta|penanggung jawab',
    date: 'tanggal(?: .*)?|kapan',
    elsewhere:
      '(?:deteksi|penyelesaian|resolusi|pemulihan|latar belakang|konteks|pemicu|tautan|lampiran)(?: .*)?',
  },
  columns: {
    time: 'waktu|jam|pukul|kapan',
    day: 'tanggal|hari',
    event: 'kejadian|peristiwa|keterangan|deskripsi|aktivitas',
    who: 'siapa|oleh|pelaku|penanggung jawab|pic',
    source: 'sumber|tautan',
    action: 'tindakan|tugas|aksi|deskripsi',
    owner: 'penanggung jawab|pemilik|pic|siapa',
    due: 'tenggat(?: waktu)?|batas waktu|target',
    state: 'status',
    priority: 'prioritas',
  },
};

export const VIETNAMESE: LanguageWords = {
  parts: {
    gotLucky: '(?:chúng ta )?may mắn(?: .*)?',
    wentWell: '(?:(?:những )?(?:điều|gì) )?(?:đã )?(?:làm|diễn ra|hoạt động) tốt|điểm tốt',
    wentPoorly:
      '(?:(?:những )?(?:điều|gì) )?(?:chưa tốt|không tốt|làm chưa tốt|diễn ra không tốt)|điểm chưa tốt',
    contributingFactors: '(?:các )?yếu tố (?:góp phần|liên quan|ảnh hưởng)',
    rootCause: '(?:phân tích )?nguyên nhân(?: .*)?',
    timeline: '(?:dòng thời gian|diễn biến|trình tự (?:sự kiện|thời gian))(?: .*)?',
    impact: '(?:mức độ )?(?:ảnh hưởng|tác động)(?: .*)?',
    summary: '(?:tóm tắt|tổng quan)(?: .*)?',
    lessons: '(?:các )?bài học(?: .*)?',
    actions:
      '(?:các )?(?:hành động|biện pháp|việc cần làm|bước tiếp theo|hạng mục hành động)(?: .*)?|kế hoạch hành động|khuyến nghị',
    severity: 'mức độ(?: nghiêm trọng)?|độ ưu tiên',
    status: 'trạng thái',
    people: 'tác giả|người (?:viết|tham gia|phụ trách)',
    date: 'ngày(?: .*)?',
    elsewhere: '(?:phát hiện|khắc phục|giải quyết|khôi phục|bối cảnh|tham khảo|phụ lục)(?: .*)?',
  },
  columns: {
    time: 'thời (?:gian|điểm)|giờ',
    day: 'ngày',
    event: 'sự kiện|mô tả|nội dung',
    who: 'người (?:thực hiện|phụ trách)',
    source: 'nguồn|liên kết',
    action: 'hành động|công việc|biện pháp|mô tả',
    owner: 'người (?:phụ trách|thực hiện)|phụ trách',
    due: '(?:thời )?hạn(?: .*)?',
    state: 'trạng thái',
    priority: '(?:độ |mức )?ưu tiên',
  },
};
