-- Member economies of the APO and their NPOs; addresses are set by the operator's directory.
create table npo (
    country text primary key,
    name    text not null,
    email   text not null
);
insert into npo (country, name, email) values
    ('BD', 'National Productivity Organisation, Bangladesh', 'office@bd.npo.example'),
    ('KH', 'National Productivity Centre of Cambodia', 'office@kh.npo.example'),
    ('TW', 'China Productivity Center, Republic of China', 'office@tw.npo.example'),
    ('FJ', 'Fiji National NPO', 'office@fj.npo.example'),
    ('HK', 'Hong Kong Productivity Council', 'office@hk.npo.example'),
    ('IN', 'National Productivity Council, India', 'office@in.npo.example'),
    ('ID', 'Directorate of Productivity Development, Indonesia', 'office@id.npo.example'),
    ('IR', 'National Iranian Productivity Organization', 'office@ir.npo.example'),
    ('JP', 'Japan Productivity Center', 'office@jp.npo.example'),
    ('KR', 'Korea Productivity Center', 'office@kr.npo.example'),
    ('LA', 'National Productivity Organization, Lao PDR', 'office@la.npo.example'),
    ('MY', 'Malaysia Productivity Corporation', 'office@my.npo.example'),
    ('MN', 'Mongolian Productivity Organization', 'office@mn.npo.example'),
    ('NP', 'National Productivity and Economic Development Centre, Nepal', 'office@np.npo.example'),
    ('PK', 'National Productivity Organization, Pakistan', 'office@pk.npo.example'),
    ('PH', 'Development Academy of the Philippines', 'office@ph.npo.example'),
    ('SG', 'Enterprise Singapore', 'office@sg.npo.example'),
    ('LK', 'National Productivity Secretariat, Sri Lanka', 'office@lk.npo.example'),
    ('TH', 'Thailand Productivity Institute', 'office@th.npo.example'),
    ('TR', 'Directorate General for Strategic Research and Efficiency, Türkiye', 'office@tr.npo.example'),
    ('VN', 'Vietnam National Productivity Institute', 'office@vn.npo.example');

-- People who may endorse and submit for their NPO (R047, R048).
create table officer (
    subject text primary key,
    country text not null references npo,
    name    text not null,
    email   text not null unique,
    role    text not null,
    active  boolean not null
);

-- Systems that may submit for their NPO, by OAuth client id.
create table npo_system (
    client_id text primary key,
    country   text not null references npo
);
