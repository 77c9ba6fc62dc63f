// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/contextwords.h"

#include "triage/ascii.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>

namespace Codebook {

namespace {

constexpr std::size_t LongestIdentifier = 64;
constexpr std::size_t LongestWord = 31; // bytes of a Chinese or English text beside a number

using Words = std::span<const std::string_view>;

// In front of a number, in lower case without underscores: a whole identifier, or its last part.

constexpr std::string_view CodeWords[]{"code",       "codes",       "errcode",    "errorcode", "ecode",   "errno",
                                       "errorno",    "errornum",    "errid",      "errorid",   "errcd",   "retcode",
                                       "returncode", "rspcode",     "respcode",   "subcode",   "bizcode", "resultcode",
                                       "statuscode", "errornumber", "errorcodes", "errcodes",  "imcode",  "sdkcode"};
constexpr std::string_view ResultWords[]{"ret",  "retval", "retvalue", "returnvalue", "nret",
                                         "iret", "rc",     "rst",      "result"};
constexpr std::string_view ErrorWords[]{"error",   "errors",       "err",    "errs",     "exception", "exceptions",
                                        "fail",    "failed",       "fails",  "failing",  "failure",   "failures",
                                        "onerror", "onfail",       "errmsg", "errormsg", "errinfo",   "errorinfo",
                                        "errdesc", "errormessage", "fatal"};
constexpr std::string_view ReportWords[]{
    "got",    "get",     "gets",     "getting",  "gotten",    "received", "receive", "receives",  "receiving",
    "see",    "seeing",  "saw",      "seen",     "hit",       "hits",     "hitting", "throw",     "throws",
    "threw",  "thrown",  "raise",    "raises",   "raised",    "report",   "reports", "reported",  "show",
    "shows",  "showed",  "showing",  "shown",    "give",      "gives",    "gave",    "given",     "caught",
    "catch",  "return",  "returns",  "returned", "returning", "met",      "meet",    "encounter", "encountered",
    "reason", "desc",    "callback", "about",    "mean",      "means",    "meaning", "still",     "always",
    "occurs", "appears", "resp",     "rsp",      "keep",      "keeps",    "facing",  "faced"};
constexpr std::string_view FillerWords[]{
    "is", "was",  "are",   "were",      "be",       "the",       "a",        "an",     "this",  "that",
    "of", "int",  "int32", "int64",     "uint",     "long",      "number",   "no",     "value", "equals",
    "as", "with", "it",    "its",       "optional", "nsinteger", "integer",  "string", "num",   "me",
    "us", "some", "these", "following", "seeing",   "like",      "nsnumber", "just"};
// With something in front of them they are the end of a method's name: "quitGroup 10009".
constexpr std::string_view ThingWords[]{"user",   "users",  "room",    "group",   "account",
                                        "member", "friend", "channel", "session", "conversation"};
constexpr std::string_view QuantityWords[]{
    // numbers of things
    "id", "ids", "uid", "pid", "tid", "gid", "oid", "cid", "rid", "sid", "uuid", "guid", "openid", "unionid", "appid",
    "sdkappid", "userid", "roomid", "groupid", "msgid", "uin", "identifier", "peer", "sender", "receiver", "nick",
    "nickname", "phone", "tel", "telephone", "mobile", "fax", "qq", "wechat", "weixin", "issue", "pr", "pull", "port",
    "ports", "host", "localhost", "ip", "thread", "process", "fd", "handle", "order", "orderid", "serial", "sn", "conv",
    "join", "joined", "joining", "enter", "entered", "step", "chapter", "section", "appendix",
    // codes that are none
    "zipcode", "zip", "postcode", "barcode", "qrcode", "requestcode", "reqcode", "keycode", "versioncode", "hashcode",
    "areacode", "countrycode", "verifycode", "verificationcode", "vcode", "smscode", "invitecode", "promocode",
    "postalcode", "invitationcode", "referralcode", "couponcode", "discountcode", "activationcode", "redeemcode",
    "pincode", "dialcode", "dialingcode", "trackingcode", "productcode", "currencycode", "colorcode", "colourcode",
    "charcode", "opcode", "exitcode", "langcode", "languagecode", "citycode", "authcode", "captcha", "pin", "otp",
    // places
    "line", "lines", "row", "rows", "col", "cols", "column", "page", "index", "idx", "offset", "pos", "position", "x",
    "y", "z", "left", "top", "right", "bottom", "seq", "seqid", "sequence", "appseq", "msgseq", "random", "rand",
    "nonce",
    // times and versions
    "time", "times", "timestamp", "ts", "date", "datetime", "year", "duration", "elapsed", "elapse", "cost", "took",
    "takes", "rtt", "delay", "latency", "interval", "ttl", "expire", "expires", "uptime", "version", "ver", "v",
    "build", "rev", "revision", "release", "after", "every", "within", "wait", "waited",
    // sizes
    "size", "len", "length", "count", "cnt", "total", "sum", "amount", "width", "height", "w", "h", "sent", "recv",
    "bytes", "byte", "kb", "mb", "memory", "mem", "heap", "free", "used", "max", "min", "limit", "price", "fee", "usd",
    "rmb", "cny", "bitrate", "fps", "freq", "rate", "samplerate", "level", "progress", "percent", "score", "hash",
    "crc", "checksum", "salt", "over", "than", "around", "approx", "approximately", "nearly", "first", "last",
    "limited", "capacity", "weight", "batch", "num"};

constexpr std::string_view ErrorSuffixes[] = {"error", "exception", "failed", "failure", "onfail", "errors"};
constexpr std::string_view CodeSuffixes[] = {"errcode", "errorcode", "retcode", "rspcode", "resultcode", "errno"};
constexpr std::string_view SymbolPrefixes[] = {"Err_", "ERR_"}; // whatever they end with: Err_Members_Over_Limit
constexpr std::string_view NumberSuffixes[] = {"appid", "userid", "roomid", "groupid", "msgid", "time", "size", "port"};

// Chinese in front of a number, by its end: the longest one counts.

constexpr std::string_view HanCode[]{"错误码",   "返回码",   "错误代码", "错误编码", "错误编号", "错误号",
                                     "报错码",   "报错代码", "异常码",   "异常代码", "状态码",   "结果码",
                                     "响应码",   "返回代码", "代码",     "码",       "错误码值", "错误值",
                                     "异常编号", "错误标识", "碼",       "錯誤碼",   "代碼"};
constexpr std::string_view HanResult[]{"返回值", "返回结果", "结果"};
constexpr std::string_view HanError[]{
    "返回",     "返回了",   "提示",     "报错",     "报",       "错误",     "出错",     "错",       "失败",
    "异常",     "错误信息", "错误消息", "错误描述", "错误提示", "错误日志", "报错信息", "报错提示", "错误内容",
    "错误原因", "失败原因", "抛",       "抛出",     "爆",       "报了",     "无法登录", "无法登陆", "登录不上",
    "登陆不上", "登录不了", "登不上",   "无法连接", "连接不上", "连不上",   "进不去",   "发不出去", "下线",
    "崩溃",     "報錯",     "錯誤",     "失敗",     "異常"};
constexpr std::string_view HanReport[]{"过期", "超时",   "无效", "被踢",     "非法",     "出现", "收到", "遇到", "显示",
                                       "弹出", "弹",     "触发", "一直",     "总是",     "还是", "就是", "就",   "都是",
                                       "变成", "得到",   "回调", "给出",     "打印",     "输出", "看到", "碰到", "遇见",
                                       "发现", "换成",   "原因", "关于",     "解决",     "经常", "偶尔", "老是", "又是",
                                       "跳出", "获取到", "拿到", "返回信息", "提示信息", "查到", "查了"};
constexpr std::string_view HanFiller[]{"值", "为",   "是",   "了", "的", "个",   "一个", "到",   "等于",
                                       "成", "这个", "那个", "都", "也", "又",   "还",   "什么", "如下",
                                       "：", "、",   "都会", "会", "里", "里的", "中的", "着"};
// The ends of these would say something.
constexpr std::string_view HanNothing[]{"退群",   "建群", "删群",     "拉群",     "解散群",
                                        "创建群", "出群", "退出群组", "创建群组", "解散群组"};
constexpr std::string_view HanQuantity[]{
    "房间", "房间号", "房号",   "群",     "群号", "群组",   "群聊",   "用户",   "用户名",  "账号",   "帐号",   "账户",
    "号码", "手机",   "手机号", "电话",   "端口", "端口号", "版本",   "版",     "第",      "共",     "约",     "大约",
    "大概", "近",     "超过",   "多于",   "少于", "大于",   "小于",   "低于",   "高于",    "行",     "行号",   "价格",
    "金额", "花了",   "花费",   "耗时",   "用时", "时长",   "间隔",   "延迟",   "大小",    "长度",   "数量",   "数",
    "号",   "尾号",   "工号",   "单号",   "订单", "邮编",   "直播间", "频道",   "昵称",    "好友",   "主播",   "给",
    "向",   "对",     "年",     "月",     "日",   "时间",   "时间戳", "宽",     "高",      "分辨率", "进程",   "线程",
    "座机", "分机",   "加入",   "进入",   "机型", "型号",   "每",     "达",     "达到",    "最大",   "最多",   "最少",
    "最长", "上限",   "限制",   "码率",   "帧率", "内存",   "余额",   "密码",   "验证码",  "二维码", "邀请码", "编码",
    "解码", "源码",   "条码",   "激活码", "序号", "编号",   "校验码", "提取码", "授权码",  "兑换码", "机器码", "数码",
    "扫码", "转码",   "会员",   "剩余",   "总共", "一共",   "增加到", "限",     "满",      "原价",   "售价",   "只要",
    "仅需", "转账",   "充值",   "房",     "门牌", "短信码", "快递",   "课程",   "邮政编码"};

// Directly behind a number: the longest one counts.

constexpr std::string_view AfterCode[]{
    "错误码",     "错误代码",   "返回码",      "报错码",       "状态码",       "异常码",     "错误编号",
    "码",         "这个码",     "这个错误码",  "是什么错误码", "什么错误码",   "是什么码",   "的错误码",
    "这个返回码", "这个code",   "的code",      "错误号",       "这个错误代码", "error code", "errorcode",
    "errcode",    "err code",   "error codes", "code",         "codes",        "的返回码",   "的错误代码",
    "错误状态码", "這個錯誤碼", "錯誤碼",      "号错误",       "号错误码",     "的状态码",   "号报错"};
constexpr std::string_view AfterError[]{
    "错误",     "报错",       "错",         "出错",   "的错误",   "的错",   "这个错误",   "这个错",   "这个报错",
    "的报错",   "这种错误",   "錯誤",       "報錯",   "error",    "errors", "是什么错误", "什么错误", "是什么错",
    "是啥错误", "是什么报错", "是什么异常", "这错误", "这个异常", "异常",   "err",        "exception"};
constexpr std::string_view AfterReport[]{
    "失败",      "超时",      "请求超时",   "无效",         "过期",       "已过期",    "非法",
    "被踢",      "被挤",      "被顶",       "踢下线",       "未登录",     "没登录",    "的异常",
    "的问题",    "这个问题",  "是什么",     "是啥",         "什么",       "啥",        "怎么",
    "如何",      "咋",        "为什么",     "为何",         "原因",       "的原因",    "代表",
    "表示",      "意思",      "求助",       "求解",         "怎样",       "请问",      "登录超时",
    "怎麼",      "是什麼",    "的意思",     "问题",         "这是什么",   "又来了",    "又出现",
    "报的",      "errmsg",    "errormsg",   "errorinfo",    "failed",     "fail",      "failure",
    "timeout",   "timed out", "time out",   "invalid",      "expired",    "desc",      "msg",
    "message",   "kicked",    "denied",     "forbidden",    "what",       "why",       "how",
    "means",     "mean",      "meaning",    "again",        "usersig",    "sig",       "errdesc",
    "error_msg", "err_msg",   "rejected",   "unauthorized", "not logged", "not login", "not initialized",
    "is what",   "help",      "error_info", "description"};
constexpr std::string_view AfterQuantity[]{
    "毫秒",     "秒",       "分钟",    "小时",     "天",          "年",      "月",      "日",      "次",
    "条",       "个",       "人",      "位",       "名",          "台",      "行",      "字节",    "元",
    "块",       "万",       "倍",      "米",       "岁",          "件",      "多人",    "多个",    "多条",
    "左右",     "公里",     "版本",    "像素",     "帧",          "页",      "ms",      "s",       "sec",
    "secs",     "second",   "seconds", "min",      "mins",        "minute",  "minutes", "hour",    "hours",
    "h",        "day",      "days",    "us",       "ns",          "byte",    "bytes",   "b",       "k",
    "kb",       "mb",       "gb",      "kib",      "mib",         "px",      "dp",      "pt",      "fps",
    "hz",       "khz",      "bps",     "kbps",     "mbps",        "times",   "users",   "members", "people",
    "messages", "msgs",     "items",   "rows",     "lines",       "records", "rooms",   "groups",  "files",
    "entries",  "requests", "retries", "attempts", "connections", "packets", "frames",  "points",  "yuan",
    "usd",      "rmb",      "dollars", "percent",  "characters",  "chars",   "million", "am",      "pm",
    "or more",  "online",   "threads", "events",   "calls",       "steps"};

// "got 7001 new …": it counts, whatever follows. A plural says so too, but for the words that only look like one.
constexpr std::string_view CountingWords[]{"left", "more", "new", "unread", "other", "different", "such", "of"};
constexpr std::string_view NoPlurals[]{"this",  "always", "sometimes", "happens", "occurs",  "appears", "comes",
                                       "keeps", "shows",  "besides",   "whereas", "perhaps", "breaks",  "kicks"};

using Table = std::unordered_map<std::string_view, WordClass>;

void add(Table &table, Words words, WordClass wordClass)
{
    for (const std::string_view word : words)
        table.emplace(word, wordClass);
}

const Table &identifiers()
{
    static const Table table = [] {
        Table all;
        add(all, QuantityWords, WordClass::Quantity);
        add(all, CodeWords, WordClass::Code);
        add(all, ResultWords, WordClass::Result);
        add(all, ErrorWords, WordClass::Error);
        add(all, ReportWords, WordClass::Report);
        add(all, FillerWords, WordClass::Filler);
        return all;
    }();
    return table;
}

/// Texts that a text can begin or end with. Most have no such end: its first byte tells.
class EndTable
{
public:
    enum End { Front, Back };

    explicit EndTable(End end)
        : m_end(end)
    { }

    void add(Words words, WordClass wordClass)
    {
        Codebook::add(m_table, words, wordClass);
        for (const std::string_view word : words)
            m_lengths[outermost(word)] |= 1U << word.size();
    }

    /// The class of the longest one; accepts says whether a piece of that length may be one.
    template <typename Accepts>
    WordClass longest(std::string_view text, const Accepts &accepts, std::size_t *length = nullptr) const
    {
        std::uint32_t lengths = text.empty() ? 0 : m_lengths[outermost(text)];
        while (lengths != 0) {
            const std::size_t size = std::size_t(std::bit_width(lengths)) - 1; // the longest first
            lengths ^= 1U << size;
            if (size > text.size() || !accepts(size))
                continue;
            const auto found = m_table.find(text.substr(m_end == Front ? 0 : text.size() - size, size));
            if (found == m_table.end())
                continue;
            if (length != nullptr)
                *length = size;
            return found->second;
        }
        return WordClass::None;
    }

    /// Whether none begins or ends so.
    bool isNone(char outermost) const { return m_lengths[static_cast<unsigned char>(outermost)] == 0; }

private:
    unsigned char outermost(std::string_view text) const
    {
        return static_cast<unsigned char>(m_end == Front ? text.front() : text.back());
    }

    End m_end;
    Table m_table;
    std::array<std::uint32_t, 256> m_lengths{}; ///< a bit for each length of the texts with this outermost byte
};

const EndTable &hanBefore()
{
    static const EndTable table = [] {
        EndTable all(EndTable::Back);
        all.add(HanCode, WordClass::Code);
        all.add(HanResult, WordClass::Result);
        all.add(HanError, WordClass::Error);
        all.add(HanReport, WordClass::Report);
        all.add(HanFiller, WordClass::Filler);
        all.add(HanNothing, WordClass::None);
        all.add(HanQuantity, WordClass::Quantity);
        return all;
    }();
    return table;
}

const EndTable &after()
{
    static const EndTable table = [] {
        EndTable all(EndTable::Front);
        all.add(AfterCode, WordClass::Code);
        all.add(AfterError, WordClass::Error);
        all.add(AfterReport, WordClass::Report);
        all.add(AfterQuantity, WordClass::Quantity);
        return all;
    }();
    return table;
}

/// An identifier in lower case without underscores, and where its last part begins: of "sdkAppId" that is "id", of
/// "IMErr" "err".
struct PlainIdentifier
{
    std::array<char, LongestIdentifier> characters;
    std::size_t size = 0;
    std::size_t lastPart = 0;

    std::string_view whole() const { return {characters.data(), size}; }

    std::string_view last() const { return whole().substr(lastPart); }
};

PlainIdentifier plainIdentifier(std::string_view identifier)
{
    PlainIdentifier plain;
    if (identifier.size() > LongestIdentifier)
        identifier.remove_prefix(identifier.size() - LongestIdentifier);
    for (std::size_t i = 0; i < identifier.size(); ++i) {
        const char c = identifier[i];
        if (c == '_') {
            plain.lastPart = plain.size;
            continue;
        }
        const bool beginsWord
            = i > 0 && (!Ascii::isUpper(identifier[i - 1]) || Ascii::isLower(Ascii::at(identifier, i + 1)));
        if (Ascii::isUpper(c) && beginsWord)
            plain.lastPart = plain.size;
        plain.characters[plain.size++] = Ascii::toLower(c);
    }
    return plain;
}

template <std::size_t Count>
bool endsWithAny(std::string_view text, const std::string_view (&suffixes)[Count])
{
    return std::any_of(std::begin(suffixes), std::end(suffixes),
                       [text](std::string_view s) { return text.ends_with(s); });
}

bool isOneOfWords(std::string_view word, Words words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

WordClass classOfIdentifier(std::string_view identifier)
{
    const PlainIdentifier plain = plainIdentifier(Ascii::trimmedEnd(identifier, "_"));
    const Table &table = identifiers();
    if (const auto whole = table.find(plain.whole()); whole != table.end())
        return whole->second;
    if (isOneOfWords(plain.whole(), ThingWords))
        return WordClass::Quantity;
    if (std::any_of(std::begin(SymbolPrefixes), std::end(SymbolPrefixes),
                    [identifier](std::string_view prefix) { return identifier.starts_with(prefix); }))
        return WordClass::Error;
    // Only a whole word is a filler: "isCodeOf" says nothing.
    if (const auto last = table.find(plain.last()); last != table.end() && last->second != WordClass::Filler)
        return last->second;
    if (endsWithAny(plain.whole(), CodeSuffixes))
        return WordClass::Code;
    if (endsWithAny(plain.whole(), ErrorSuffixes))
        return WordClass::Error;
    return endsWithAny(plain.whole(), NumberSuffixes) ? WordClass::Quantity : WordClass::None;
}

bool isErrorWord(std::string_view word)
{
    constexpr std::string_view Short = "err";
    constexpr std::string_view Han[] = {"错", "錯", "异常", "異常"};
    const auto isSame = [](char a, char b) { return Ascii::toLower(a) == b; };
    return std::search(word.begin(), word.end(), Short.begin(), Short.end(), isSame) != word.end()
        || std::any_of(std::begin(Han), std::end(Han),
                       [word](std::string_view han) { return word.find(han) != std::string_view::npos; });
}

bool startsWithThings(std::string_view text)
{
    constexpr std::size_t ShortestPlural = 4;
    if (!text.starts_with(' '))
        return false;
    std::size_t end = 1;
    while (Ascii::isLower(Ascii::at(text, end)))
        ++end;
    const std::string_view word = text.substr(1, end - 1);
    if (Ascii::isWord(Ascii::at(text, end)) || isOneOfWords(word, NoPlurals))
        return false;
    const bool isPlural = word.size() >= ShortestPlural && word.ends_with('s') && !word.ends_with("ss");
    return isPlural || isOneOfWords(word, CountingWords);
}

WordClass classOfHanBefore(std::string_view text, std::size_t *length)
{
    return hanBefore().longest(
        text, [](std::size_t) { return true; }, length);
}

WordClass classOfTextAfter(std::string_view text)
{
    if (text.empty() || after().isNone(Ascii::toLower(text.front())))
        return WordClass::None;
    std::array<char, LongestWord> folded{};
    const std::size_t most = std::min(text.size(), folded.size());
    std::transform(text.begin(), text.begin() + std::ptrdiff_t(most), folded.begin(), Ascii::toLower);
    return after().longest({folded.data(), most}, [&](std::size_t size) {
        const bool goesOn = Ascii::isWord(text[size - 1]) && Ascii::isWord(Ascii::at(text, size));
        return !goesOn;
    });
}

bool isHttpWord(std::string_view identifier)
{
    const PlainIdentifier plain = plainIdentifier(identifier);
    const std::string_view whole = plain.whole();
    return whole.starts_with("http") || whole.find("status") != std::string_view::npos || whole == "response";
}

} // namespace Codebook
